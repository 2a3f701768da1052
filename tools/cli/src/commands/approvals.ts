import { type Approval, controlCommands } from "@portcullis/contracts";
import { type Group, ifMatch, note, number, positional, query, segment, text } from "../group.ts";
import type { Shell } from "../shell.ts";

const list = controlCommands["approval-list"].result;
const one = controlCommands["approval-get"].result;

const pathOf = (approval: string): string => `/v1/admin/approvals/${segment(approval)}`;

const showApproval = (shell: Shell, raw: unknown, approval: Approval): void =>
  shell.show(raw, () =>
    shell.details([
      ["approval", approval.id],
      ["status", approval.status],
      ["call", `${approval.server}/${approval.tool}`],
      ["org, key", `${approval.org}, ${approval.key}`],
      ["asked by request", approval.requestId],
      ["reasons", approval.reasons.join("; ")],
      ["arguments digest", approval.argumentsDigest],
      ["definition", approval.definitionHash],
      ["decided", approval.decidedBy && `${approval.decidedBy}, ${approval.decidedAt ?? ""}`],
      ["note", approval.note],
      ["used by request", approval.usedBy],
      ["expires", approval.expiresAt],
    ]),
  );

/** Calls that wait for a person. */
export const approvals: Group = (parser, on) =>
  parser.command("approvals", "Calls that wait for a person", (group) => {
    group
      .command(
        "list",
        "List approvals, newest first",
        (args) =>
          args
            .option("org", text("of one organisation"))
            .option("status", { choices: ["pending", "approved", "rejected", "used", "expired"] as const })
            .option("limit", number("at most so many")),
        on(async (shell, { org, status, limit }) => {
          const { raw, value } = await shell
            .api()
            .read(`/v1/admin/approvals${query({ org, status, limit })}`, list);
          shell.show(raw, () =>
            shell.table<Approval>(
              [
                { title: "ID", value: (row) => row.id },
                { title: "STATUS", value: (row) => row.status, paint: shell.state },
                { title: "ORG", value: (row) => row.org },
                { title: "CALL", value: (row) => `${row.server}/${row.tool}`, flexible: true },
                { title: "REASONS", value: (row) => row.reasons.join("; "), flexible: true },
                { title: "EXPIRES", value: (row) => row.expiresAt },
              ],
              value,
            ),
          );
          return undefined;
        }),
      )
      .command(
        "get <approval>",
        "Show one approval; the call's arguments are in the trace of its request",
        (args) => args.positional("approval", positional("its id")),
        on(async (shell, { approval }) => {
          const { raw, value } = await shell.api().read(pathOf(approval), one);
          showApproval(shell, raw, value);
          return undefined;
        }),
      );
    for (const [verb, summary] of [
      ["approve", "Let exactly this call run, once"],
      ["reject", "Refuse this call until the approval expires"],
    ] as const) {
      group.command(
        `${verb} <approval>`,
        summary,
        (args) =>
          args.positional("approval", positional("its id")).option("note", note).option("if-match", ifMatch),
        on(async (shell, args) => {
          const expected =
            args.ifMatch ?? (await shell.api().read(pathOf(args.approval), one)).value.revision;
          const body = args.note === undefined ? {} : { note: args.note };
          const path = `${pathOf(args.approval)}/${verb}`;
          const { raw, value } = await shell.api().send("POST", path, one, body, expected);
          showApproval(shell, raw, value);
          return undefined;
        }),
      );
    }
    return group.demandCommand(1, "name what to do with the approvals");
  });
