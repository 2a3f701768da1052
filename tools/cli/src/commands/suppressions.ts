import {
  categories,
  controlCommands,
  type SuppressionView,
  suppressionInputSchema,
} from "@portcullis/contracts";
import { usage } from "../failure.ts";
import { type Group, ifMatch, positional, segment, text } from "../group.ts";
import type { Shell } from "../shell.ts";
import { parseExpiry } from "../values.ts";
import { orgPath, readOrg } from "./orgs.ts";

const list = controlCommands["suppression-list"].result;
const one = controlCommands["suppression-create"].result;

const scopeOf = ({ server, tool, key, pointer, fingerprint }: SuppressionView): string =>
  [
    server === undefined ? undefined : [server, tool].filter((part) => part !== undefined).join("/"),
    key === undefined ? undefined : `key ${key}`,
    pointer,
    fingerprint === undefined ? undefined : `value ${fingerprint.slice(0, 12)}…`,
  ]
    .filter((part) => part !== undefined)
    .join(", ");

const show = (shell: Shell, raw: unknown, value: SuppressionView): void =>
  shell.show(raw, () =>
    shell.details([
      ["suppression", value.id],
      ["org", value.org],
      ["findings", `${value.category}/${value.type}`],
      ["scope", scopeOf(value) || "all of the org"],
      ["reason", value.reason],
      ["expires", value.expired ? `${value.expiresAt}: it has` : value.expiresAt],
      ["made", `${value.createdBy}, ${value.createdAt}`],
      ["investigation", value.investigation],
    ]),
  );

/** @throws Failure where the text is no body, or the list of several */
const fromFile = (shell: Shell, file: string): unknown => {
  let value: unknown;
  try {
    value = JSON.parse(shell.io.readFile(file));
  } catch {
    throw usage(`${file}: not JSON`);
  }
  // What an item suggests is a list, mostly of one.
  if (!Array.isArray(value)) return value;
  if (value.length === 1) return value[0];
  throw usage(`${file}: ${value.length} suppressions; add them one by one`);
};

/** Findings that do not count for now. */
export const suppressions: Group = (parser, on) =>
  parser.command("suppressions", "Findings of an organisation that do not count for now", (group) =>
    group
      .command(
        "list <org>",
        "List an organisation's suppressions, the newest first",
        (args) => args.positional("org", positional("its slug")),
        on(async (shell, { org }) => {
          const { raw, value } = await shell.api().read(`${orgPath(org)}/suppressions`, list);
          shell.show(raw, () =>
            shell.table<SuppressionView>(
              [
                { title: "ID", value: (row) => row.id },
                { title: "FINDINGS", value: (row) => `${row.category}/${row.type}` },
                { title: "SCOPE", value: scopeOf, flexible: true },
                { title: "REASON", value: (row) => row.reason, flexible: true },
                { title: "EXPIRES", value: (row) => (row.expired ? "expired" : row.expiresAt) },
                { title: "BY", value: (row) => row.createdBy },
              ],
              value,
            ),
          );
          return undefined;
        }),
      )
      .command(
        "add <org>",
        "Suppress findings of one type, within a scope and for a time",
        (args) =>
          args
            .positional("org", positional("its slug"))
            .option("file", text("the body as JSON, such as an investigation suggests (- is standard input)"))
            .option("category", { choices: categories })
            .option("type", text("of the findings, such as email_address"))
            .option("server", text("only of this server"))
            .option("tool", text("only of this tool, prompts:NAME or resources:URI; needs --server"))
            .option("pointer", text("only at this place: /arguments/to"))
            .option("fingerprint", text("only of this value"))
            .option("key", text("only of this API key, by its id"))
            .option("reason", text("why they are false, for the audit"))
            .option("expires", text("30d, 12h or a date and time; 90 days at most")),
        on(async (shell, args) => {
          const given = Object.fromEntries(
            Object.entries({
              ...{ category: args.category, type: args.type, server: args.server, tool: args.tool },
              ...{ pointer: args.pointer, fingerprint: args.fingerprint, key: args.key, reason: args.reason },
              expiresAt: args.expires === undefined ? undefined : parseExpiry(args.expires, Date.now()),
            }).filter(([, value]) => value !== undefined),
          );
          const file = args.file === undefined ? {} : fromFile(shell, args.file);
          const body = suppressionInputSchema.safeParse({ ...(file as object), ...given });
          if (!body.success) {
            const [issue] = body.error.issues;
            throw usage(`${issue?.path.join(".") ?? ""}: ${issue?.message ?? "not valid"}`);
          }
          const { value: before } = await readOrg(shell, args.org);
          const path = `${orgPath(args.org)}/suppressions`;
          const { raw, value } = await shell.api().send("POST", path, one, body.data, before.revision);
          show(shell, raw, value);
          return undefined;
        }),
      )
      .command(
        "rm <org> <suppression>",
        "End a suppression: its findings count again",
        (args) =>
          args
            .positional("org", positional("its slug"))
            .positional("suppression", positional("its id"))
            .option("if-match", ifMatch),
        on(async (shell, args) => {
          const path = `${orgPath(args.org)}/suppressions/${segment(args.suppression)}`;
          const { raw, value } = await shell.api().send("DELETE", path, one, undefined, args.ifMatch);
          show(shell, raw, value);
          return undefined;
        }),
      )
      .demandCommand(1, "name what to do with the suppressions"),
  );
