import { controlCommands, type PolicyFault } from "@portcullis/contracts";
import { exitCodes, usage } from "../failure.ts";
import { type Group, number, positional, segment, text, texts } from "../group.ts";
import { safeText } from "../output/safe-text.ts";
import type { Shell } from "../shell.ts";
import { parsePairs } from "../values.ts";
import { orgPath, readOrg } from "./orgs.ts";
import { testPolicies } from "./policy-test.ts";

const list = controlCommands["policy-list"].result;
const one = controlCommands["policy-get"].result;
const shipped = controlCommands["policy-shipped"].result;
const checked = controlCommands["policy-check"].result;
const whatIf = controlCommands["policy-what-if"].result;

const pathOf = (org: string, name: string): string => `${orgPath(org)}/policies/${segment(name)}`;
const firstLine = (cedar: string): string => cedar.trimStart().split("\n")[0] ?? "";

/** `default:3:7: error: …`, as compilers write it. */
export const showFault = (
  kind: "error" | "warning",
  { policy, line, column, message, help }: PolicyFault,
): string =>
  safeText(
    `${[policy, line, column].filter((part) => part !== null).join(":")}: ${kind}: ${message}${help === null ? "" : ` (${help})`}`,
  );

const put = async (shell: Shell, org: string, name: string, body: object): Promise<undefined> => {
  const { value: before } = await readOrg(shell, org);
  const { raw, value } = await shell.api().send("PUT", pathOf(org, name), one, body, before.revision);
  shell.show(raw, () =>
    shell.details([
      ["policy", `${org}/${value.name}`],
      ["revision", value.revision],
    ]),
  );
  return undefined;
};

/** Cedar policies of an organisation. */
export const policy: Group = (parser, on) =>
  parser.command("policy", "Cedar policies of an organisation", (group) =>
    group
      .command(
        "list <org>",
        "List an organisation's policies",
        (args) => args.positional("org", positional("its slug")),
        on(async (shell, { org }) => {
          const { raw, value } = await shell.api().read(`${orgPath(org)}/policies`, list);
          shell.show(raw, () =>
            shell.table(
              [
                { title: "POLICY", value: (row) => row.name },
                { title: "STARTS WITH", value: (row) => firstLine(row.cedar), flexible: true },
              ],
              value,
            ),
          );
          return undefined;
        }),
      )
      .command(
        "get <org> <name>",
        "Print a policy's text",
        (args) => args.positional("org", positional("its slug")).positional("name", positional("the policy")),
        on(async (shell, { org, name }) => {
          const { raw, value } = await shell.api().read(pathOf(org, name), one);
          shell.show(raw, () => safeText(value.cedar.trimEnd()));
          return undefined;
        }),
      )
      .command(
        "put <org> <name> <file>",
        "Write a policy; a text that is not valid is refused",
        (args) =>
          args
            .positional("org", positional("its slug"))
            .positional("name", positional("the policy"))
            .positional("file", positional("Cedar text (- is standard input)")),
        on((shell, { org, name, file }) => put(shell, org, name, { cedar: shell.io.readFile(file) })),
      )
      .command(
        "delete <org> <name>",
        "Delete a policy",
        (args) => args.positional("org", positional("its slug")).positional("name", positional("the policy")),
        on(async (shell, { org, name }) => {
          const { value: before } = await readOrg(shell, org);
          const { raw, value } = await shell
            .api()
            .send("DELETE", pathOf(org, name), one, undefined, before.revision);
          shell.show(raw, () =>
            shell.details([
              ["deleted", `${org}/${value.name}`],
              ["revision", value.revision],
            ]),
          );
          return undefined;
        }),
      )
      .command(
        "check <org> <name> <file>",
        "Check a text as if it were written, and write nothing; ends with 1 where it has errors",
        (args) =>
          args
            .positional("org", positional("its slug"))
            .positional("name", positional("the policy"))
            .positional("file", positional("Cedar text (- is standard input)")),
        on(async (shell, { org, name, file }) => {
          const body = { cedar: shell.io.readFile(file) };
          const { raw, value } = await shell.api().send("POST", `${pathOf(org, name)}/check`, checked, body);
          shell.show(raw, () =>
            [
              ...value.errors.map((fault) => showFault("error", fault)),
              ...value.warnings.map((fault) => showFault("warning", fault)),
              value.valid ? shell.palette.green("valid") : shell.palette.red("not valid"),
            ].join("\n"),
          );
          return value.valid ? undefined : exitCodes.refused;
        }),
      )
      .command(
        "shipped",
        "List the policies that come with Portcullis",
        (args) => args,
        on(async (shell) => {
          const { raw, value } = await shell.api().read("/v1/admin/policies/shipped", shipped);
          shell.show(raw, () =>
            shell.table(
              [
                { title: "POLICY", value: (row) => row.name },
                { title: "SUMMARY", value: (row) => row.summary, flexible: true },
              ],
              value,
            ),
          );
          return undefined;
        }),
      )
      .command(
        "enable-shipped <org> <name>",
        "Turn on a policy that comes with Portcullis",
        (args) => args.positional("org", positional("its slug")).positional("name", positional("the policy")),
        on((shell, { org, name }) => put(shell, org, name, { shipped: true })),
      )
      .command(
        "test <cases>",
        "Run cases against policies, without a running system; ends with 1 where one fails",
        (args) =>
          args
            .positional("cases", positional("a YAML file (- is standard input)"))
            .option("org", text("use the live policies and tools of this organisation")),
        on((shell, { cases, org }) => testPolicies(shell, cases, org)),
      )
      .command(
        "what-if <org>",
        "Show which of the last requests a draft would decide differently",
        (args) =>
          args
            .positional("org", positional("its slug"))
            .option("policy", texts("NAME=FILE: added or replaced in the draft"))
            .option("delete", texts("NAME: left out in the draft"))
            .option("limit", number("how many of the last requests"))
            .option("exit-code", {
              type: "boolean",
              default: false,
              describe: "end with 1 where something changes",
            }),
        on(async (shell, args) => {
          const texts_ = parsePairs(args.policy ?? [], "--policy").map(
            ([name, file]) => [name, shell.io.readFile(file)] as const,
          );
          const gone = (args.delete ?? []).map((name) => [name, null] as const);
          if (texts_.length + gone.length === 0) throw usage("name a --policy or a --delete");
          const body = {
            policies: Object.fromEntries([...texts_, ...gone]),
            ...(args.limit === undefined ? {} : { limit: args.limit }),
          };
          const { raw, value } = await shell.api().send("POST", `${orgPath(args.org)}/what-if`, whatIf, body);
          shell.show(raw, () =>
            [
              ...(value.changed.length === 0
                ? []
                : [
                    shell.table(
                      [
                        { title: "REQUEST", value: (row) => row.requestId },
                        { title: "TOOL", value: (row) => `${row.server}/${row.tool}`, flexible: true },
                        { title: "NOW", value: (row) => row.from, paint: shell.state },
                        { title: "DRAFT", value: (row) => row.to, paint: shell.state },
                        { title: "POLICIES", value: (row) => row.policies.join(","), flexible: true },
                      ],
                      value.changed,
                    ),
                  ]),
              `${value.considered} considered, ${value.changed.length} would change, ${value.undecided.length} cannot be told`,
            ].join("\n"),
          );
          return args.exitCode && value.changed.length > 0 ? exitCodes.refused : undefined;
        }),
      )
      .demandCommand(1, "name what to do with the policies"),
  );
