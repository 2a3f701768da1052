import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createUser, fromSeed } from "@nats-io/nkeys";
import {
  type Analyst,
  type AnalystName,
  analystListSchema,
  analystNames,
  analystSchema,
} from "@portcullis/contracts";
import { analystsConf } from "./analysts-conf.ts";

/** The list, in the folder of who makes their consumers; the NATS configuration is generated from it. */
const listFile = (directory: string): string => join(directory, "provision", "analysts.json");
/** What an operator hands to the analyst. No service reads this folder. */
const seedFile = (directory: string, name: AnalystName): string =>
  join(directory, "operator", `${analystNames.consumer(name)}.nk`);

const write = (folder: string, name: string, text: string): void => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(join(folder, name), text, { mode: 0o600 });
};

/** @throws where the list was edited by hand into something else */
export const readAnalysts = (directory: string): readonly Analyst[] =>
  existsSync(listFile(directory))
    ? analystListSchema.parse(JSON.parse(readFileSync(listFile(directory), "utf8")))
    : [];

/** `analysts.conf`, beside `nats-server.conf` which includes it: also where there are no analysts. */
export const writeAnalystsConf = (directory: string): void =>
  write(join(directory, "nats"), "analysts.conf", analystsConf(readAnalysts(directory)));

const save = (directory: string, analysts: readonly Analyst[]): void => {
  write(join(directory, "provision"), "analysts.json", `${JSON.stringify(analysts, null, 2)}\n`);
  writeAnalystsConf(directory);
};

const isSame =
  (one: AnalystName) =>
  (other: AnalystName): boolean =>
    one.org === other.org && one.name === other.name;

/**
 * Adds an analyst, with an NKEY of their own, and writes the configuration; NATS knows them once it reloads. One who exists is left as they are.
 * @param from where their consumer begins
 * @returns the analyst and the file with the seed (mode 0600)
 * @throws where a name is no slug, or `from` no time
 */
export const addAnalyst = (
  directory: string,
  name: AnalystName,
  from: Analyst["from"] = "all",
): { readonly analyst: Analyst; readonly seedFile: string } => {
  const analysts = readAnalysts(directory);
  const file = seedFile(directory, name);
  const known = analysts.find(isSame(name));
  if (known !== undefined) return { analyst: known, seedFile: file };
  const seed = createUser().getSeed();
  const nkey = fromSeed(seed).getPublicKey();
  const parsed = analystSchema.safeParse({ org: name.org, name: name.name, nkey, from });
  if (!parsed.success) {
    throw new Error(
      parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; "),
    );
  }
  const analyst = parsed.data;
  write(join(directory, "operator"), `${analystNames.consumer(name)}.nk`, new TextDecoder().decode(seed));
  save(directory, [...analysts, analyst]);
  return { analyst, seedFile: file };
};

/**
 * Takes an analyst away; NATS closes their connections once it reloads. Their consumer goes with time.
 * @throws where there is no such analyst
 */
export const removeAnalyst = (directory: string, name: AnalystName): void => {
  const analysts = readAnalysts(directory);
  if (!analysts.some(isSame(name))) throw new Error(`there is no analyst ${name.name} of ${name.org}`);
  rmSync(seedFile(directory, name), { force: true });
  save(
    directory,
    analysts.filter((other) => !isSame(name)(other)),
  );
};
