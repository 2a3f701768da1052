import { controlCommands, type KeyView } from "@portcullis/contracts";
import type { z } from "zod";
import { usage } from "../failure.ts";
import { type Group, number, positional, segment, text, texts } from "../group.ts";
import type { Shell } from "../shell.ts";
import { parseAddresses, parseExpiry, parseScope } from "../values.ts";
import { orgPath } from "./orgs.ts";

const list = controlCommands["key-list"].result;
const one = controlCommands["key-get"].result;
const secret = controlCommands["key-create"].result;
const usable = controlCommands["key-tools"].result;

const pathOf = (key: string): string => `/v1/admin/keys/${segment(key)}`;
const scopeText = ({ scope }: KeyView): string => (scope === "*" ? "*" : scope.join(", ") || "nothing");
const limitText = ({ rateLimit }: KeyView): string | null =>
  rateLimit &&
  Object.entries(rateLimit)
    .map(([name, value]) => `${name} ${value}`)
    .join(", ");

const entriesOf = (key: KeyView) =>
  [
    ["id", key.id],
    ["org", key.org],
    ["name", key.name],
    ["prefix", key.prefix],
    ["status", key.status],
    ["scope", scopeText(key)],
    ["expires", key.expiresAt ?? "never"],
    ["rate limit", limitText(key)],
    ["addresses", key.allowedIps === null ? "any" : key.allowedIps.join(", ") || "none"],
    ["before rotation", key.previous && `${key.previous.prefix} works until ${key.previous.until}`],
    ["last used", key.lastUsedAt ?? "never"],
    ["revision", key.revision],
  ] as const;

const showKey = (shell: Shell, raw: unknown, key: KeyView): void =>
  shell.show(raw, () => shell.details(entriesOf(key)));

/** The only moment at which a key can be read. */
const showSecret = (shell: Shell, raw: unknown, key: z.infer<typeof secret>): void => {
  shell.show(raw, () => shell.details([["key", key.key], ...entriesOf(key)]));
  shell.say("The key is shown this once and kept nowhere: store it now.");
};

type Limits = {
  readonly rate: number | undefined;
  readonly burst: number | undefined;
  readonly concurrent: number | undefined;
};
const limitsOf = ({ rate, burst, concurrent }: Limits): object | undefined => {
  if (rate === undefined && burst === undefined && concurrent === undefined) return undefined;
  if (rate === 0) return undefined;
  return {
    ...(rate === undefined ? {} : { perSecond: rate }),
    ...(burst === undefined ? {} : { burst }),
    ...(concurrent === undefined ? {} : { concurrent }),
  };
};

const keyOptions = {
  scope: texts("server/tool with globs, * for all that the org enabled, none for nothing"),
  expires: text("30d, 12h, 2027-01-31T00:00:00Z, never"),
  rate: number("requests a second; 0 lifts all rate limits"),
  burst: number("requests at once after a pause"),
  concurrent: number("requests under way at once"),
  "allow-ip": texts("an address or a block; any, or none"),
} as const;

/** API keys: what gateways and agents come with. */
export const keys: Group = (parser, on) =>
  parser.command("keys", "API keys: scope, expiry, limits, rotation", (group) =>
    group
      .command(
        "list <org>",
        "List an organisation's keys",
        (args) => args.positional("org", positional("its slug")),
        on(async (shell, { org }) => {
          const { raw, value } = await shell.api().read(`${orgPath(org)}/keys`, list);
          shell.show(raw, () =>
            shell.table<KeyView>(
              [
                { title: "ID", value: (row) => row.id },
                { title: "NAME", value: (row) => row.name, flexible: true },
                { title: "PREFIX", value: (row) => row.prefix },
                { title: "STATUS", value: (row) => row.status, paint: shell.state },
                { title: "SCOPE", value: scopeText, flexible: true },
                { title: "EXPIRES", value: (row) => row.expiresAt ?? "never" },
                { title: "LAST USED", value: (row) => row.lastUsedAt ?? "never" },
              ],
              value,
            ),
          );
          return undefined;
        }),
      )
      .command(
        "get <key>",
        "Show one key",
        (args) => args.positional("key", positional("its id")),
        on(async (shell, { key }) => {
          const { raw, value } = await shell.api().read(pathOf(key), one);
          showKey(shell, raw, value);
          return undefined;
        }),
      )
      .command(
        "create <org> <name>",
        "Create a key; it is shown once",
        (args) =>
          args
            .positional("org", positional("its organisation"))
            .positional("name", positional("for people"))
            .options(keyOptions)
            .option("environment", {
              choices: ["live", "test"] as const,
              describe: "a part of the key's text",
            }),
        on(async (shell, args) => {
          if (args.scope === undefined) throw usage("--scope: a key without one would be of no use");
          const rateLimit = limitsOf(args);
          const body = {
            name: args.name,
            scope: parseScope(args.scope),
            ...(args.environment === undefined ? {} : { environment: args.environment }),
            ...(args.expires === undefined ? {} : { expiresAt: parseExpiry(args.expires, Date.now()) }),
            ...(rateLimit === undefined ? {} : { rateLimit }),
            ...(args.allowIp === undefined ? {} : { allowedIps: parseAddresses(args.allowIp) }),
          };
          const { raw, value } = await shell.api().send("POST", `${orgPath(args.org)}/keys`, secret, body);
          showSecret(shell, raw, value);
          return undefined;
        }),
      )
      .command(
        "update <key>",
        "Change a key; what is not named stays",
        (args) =>
          args.positional("key", positional("its id")).options(keyOptions).option("name", text("for people")),
        on(async (shell, args) => {
          const { value: before } = await shell.api().read(pathOf(args.key), one);
          const rateLimit = limitsOf(args);
          const body = {
            ...(args.name === undefined ? {} : { name: args.name }),
            ...(args.scope === undefined ? {} : { scope: parseScope(args.scope) }),
            ...(args.expires === undefined ? {} : { expiresAt: parseExpiry(args.expires, Date.now()) }),
            ...(args.rate === 0 ? { rateLimit: null } : {}),
            ...(rateLimit === undefined ? {} : { rateLimit: { ...before.rateLimit, ...rateLimit } }),
            ...(args.allowIp === undefined ? {} : { allowedIps: parseAddresses(args.allowIp) }),
          };
          if (Object.keys(body).length === 0)
            throw usage("nothing to change: see portcullis keys update --help");
          const { raw, value } = await shell.api().send("PUT", pathOf(args.key), one, body, before.revision);
          showKey(shell, raw, value);
          return undefined;
        }),
      )
      .command(
        "rotate <key>",
        "Give a key a new secret; the old one goes on for a while",
        (args) =>
          args
            .positional("key", positional("its id"))
            .option("overlap-seconds", number("how long the old one goes on; 0 ends it at once")),
        on(async (shell, args) => {
          const { value: before } = await shell.api().read(pathOf(args.key), one);
          const body = args.overlapSeconds === undefined ? {} : { overlapSeconds: args.overlapSeconds };
          const path = `${pathOf(args.key)}/rotate`;
          const { raw, value } = await shell.api().send("POST", path, secret, body, before.revision);
          showSecret(shell, raw, value);
          return undefined;
        }),
      )
      .command(
        "revoke <key>",
        "Revoke a key at once, for good",
        (args) => args.positional("key", positional("its id")),
        on(async (shell, { key }) => {
          const { raw, value } = await shell.api().send("DELETE", pathOf(key), one);
          showKey(shell, raw, value);
          return undefined;
        }),
      )
      .command(
        "tools <key>",
        "List the tools that a key may use now",
        (args) => args.positional("key", positional("its id")),
        on(async (shell, { key }) => {
          const { raw, value } = await shell.api().read(`${pathOf(key)}/tools`, usable);
          shell.show(raw, () =>
            shell.table(
              [
                { title: "TOOL", value: (row) => `${row.server}/${row.tool}` },
                { title: "LABELS", value: (row) => row.labels.join(",") },
                { title: "DESCRIPTION", value: (row) => row.description, flexible: true },
              ],
              value,
            ),
          );
          return undefined;
        }),
      )
      .demandCommand(1, "name what to do with the keys"),
  );
