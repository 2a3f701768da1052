import { dirname, join } from "node:path";
import type { CaseResult, KnownTool } from "@portcullis/authorization";
import { controlCommands } from "@portcullis/contracts";
import { parse } from "yaml";
import { z } from "zod";
import { type ExitCode, exitCodes, usage } from "../failure.ts";
import { segment } from "../group.ts";
import { safeText } from "../output/safe-text.ts";
import type { Shell } from "../shell.ts";
import { readOrg } from "./orgs.ts";
import { showFault } from "./policy.ts";

/** Beside `cases`: the policies that they are run against, as in the declarative file. */
const policiesSchema = z.record(
  z.string(),
  z.union([z.string(), z.strictObject({ file: z.string().min(1) })], {
    error: "Cedar text, the word shipped, or {file: PATH}",
  }),
);

const readDocument = (shell: Shell, file: string): Readonly<Record<string, unknown>> => {
  try {
    const document: unknown = parse(shell.io.readFile(file));
    if (typeof document === "object" && document !== null) return { ...document };
  } catch (error) {
    throw usage(`${file}: ${error instanceof Error ? error.message : "cannot be read"}`);
  }
  throw usage(`${file}: not a document with cases`);
};

const livePolicies = async (shell: Shell, org: string) => {
  const { value } = await readOrg(shell, org);
  const tools = await Promise.all(
    Object.keys(value.enabled).map((server) =>
      shell.api().read(`/v1/admin/servers/${segment(server)}/tools`, controlCommands["server-tools"].result),
    ),
  );
  const known = tools.flatMap(({ value: own }) =>
    own.map(
      ({ server, name, definition, labels, risk }): KnownTool => ({ server, name, definition, labels, risk }),
    ),
  );
  return { policies: value.policies, tools: known };
};

const describe = ({ got, expected, expectedBy }: CaseResult): string =>
  `expected ${expected}${expectedBy === undefined ? "" : ` by ${expectedBy.join(", ") || "nothing"}`}, got ${got.effect} by ${got.policies.join(", ") || "nothing"}`;

/** Runs the cases of a file against its policies, or against those of an org. The engine is loaded only here. */
export const testPolicies = async (
  shell: Shell,
  file: string,
  org: string | undefined,
): Promise<ExitCode | undefined> => {
  const { parsePolicyCases, runPolicyCases, shippedPolicies } = await import("@portcullis/authorization");
  const { policies: named, ...rest } = readDocument(shell, file);
  if ((named === undefined) === (org === undefined)) {
    throw usage(
      `${file}: give the policies in the file (policies: {NAME: {file: PATH}}), or --org for the live ones`,
    );
  }
  const cases = parsePolicyCases(rest);
  const own = policiesSchema.safeParse(named ?? {});
  const faults = [
    ...(cases.ok ? [] : cases.faults),
    ...(own.success
      ? []
      : own.error.issues.map(({ path, message }) => `policies.${path.join(".")}: ${message}`)),
  ];
  if (!cases.ok || !own.success) throw usage(faults.map((fault) => `${file}: ${fault}`).join("\n"));

  const textOf = (name: string, policy: string | { readonly file: string }): string => {
    if (typeof policy !== "string")
      return shell.io.readFile(join(file === "-" ? "." : dirname(file), policy.file));
    if (policy !== "shipped") return policy;
    const found = shippedPolicies.find((each) => each.name === name);
    if (found === undefined) throw usage(`${file}: no policy named ${name} is shipped`);
    return found.cedar;
  };
  const { policies, tools } =
    org === undefined
      ? {
          policies: Object.fromEntries(
            Object.entries(own.data).map(([name, each]) => [name, textOf(name, each)]),
          ),
          tools: [],
        }
      : await livePolicies(shell, org);

  const run = runPolicyCases(cases.cases, policies, tools);
  const failed = run.results.filter(({ passed }) => !passed);
  const isGood = run.errors.length === 0 && failed.length === 0;
  shell.show({ passed: isGood, ...run }, () =>
    [
      ...run.errors.map((fault) => shell.palette.red(showFault("error", fault))),
      ...run.warnings.map((fault) => shell.palette.yellow(showFault("warning", fault))),
      ...run.results.map((result) =>
        result.passed
          ? shell.palette.green(`✓ ${safeText(result.name)}`)
          : shell.palette.red(`✗ ${safeText(result.name)}: ${describe(result)}`),
      ),
      `${run.results.length - failed.length} passed, ${failed.length} failed`,
    ].join("\n"),
  );
  return isGood ? undefined : exitCodes.refused;
};
