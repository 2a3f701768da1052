import { controlCommands, roles } from "@portcullis/contracts";
import { z } from "zod";
import { type Group, number, positional, query, segment, text } from "../group.ts";
import { parseExpiry } from "../values.ts";

const list = controlCommands["operator-list"].result;
const secret = controlCommands["operator-create"].result;
const one = controlCommands["operator-revoke"].result;
const audited = controlCommands["audit-list"].result;
const identity = z.looseObject({ name: z.string(), role: z.string() });

/** People with a token, what they did, and who is asking. */
export const operators: Group = (parser, on) =>
  parser
    .command("operators", "People with a token and a role", (group) =>
      group
        .command(
          "list",
          "List the operators",
          (args) => args,
          on(async (shell) => {
            const { raw, value } = await shell.api().read("/v1/admin/operators", list);
            shell.show(raw, () =>
              shell.table(
                [
                  { title: "ID", value: (row) => row.id },
                  { title: "NAME", value: (row) => row.name, flexible: true },
                  { title: "ROLE", value: (row) => row.role },
                  { title: "STATUS", value: (row) => row.status, paint: shell.state },
                  { title: "PREFIX", value: (row) => row.prefix },
                  { title: "EXPIRES", value: (row) => row.expiresAt ?? "never" },
                ],
                value,
              ),
            );
            return undefined;
          }),
        )
        .command(
          "create <name>",
          "Add an operator; the token is shown once",
          (args) =>
            args
              .positional("name", positional("for the audit"))
              .option("role", { choices: roles, demandOption: true, describe: "what they may do" })
              .option("expires", text("30d, 12h, 2027-01-31T00:00:00Z, never")),
          on(async (shell, args) => {
            const body = {
              name: args.name,
              role: args.role,
              ...(args.expires === undefined ? {} : { expiresAt: parseExpiry(args.expires, Date.now()) }),
            };
            const { raw, value } = await shell.api().send("POST", "/v1/admin/operators", secret, body);
            shell.show(raw, () =>
              shell.details([
                ["token", value.token],
                ["id", value.id],
                ["name", value.name],
                ["role", value.role],
                ["expires", value.expiresAt ?? "never"],
              ]),
            );
            shell.say("The token is shown this once and kept nowhere: store it now.");
            return undefined;
          }),
        )
        .command(
          "revoke <operator>",
          "Revoke an operator's token at once",
          (args) => args.positional("operator", positional("the id")),
          on(async (shell, { operator }) => {
            const path = `/v1/admin/operators/${segment(operator)}`;
            const { raw, value } = await shell.api().send("DELETE", path, one);
            shell.show(raw, () =>
              shell.details([
                ["operator", value.name],
                ["status", value.status],
              ]),
            );
            return undefined;
          }),
        )
        .demandCommand(1, "name what to do with the operators"),
    )
    .command("audit", "Who changed what, and when", (group) =>
      group
        .command(
          "list",
          "List changes of the configuration, newest first",
          (args) =>
            args
              .option("target", text("such as server.github, org.acme, key.key_ab12"))
              .option("actor", text("an operator's name"))
              .option("command", text("such as server-approve"))
              .option("limit", number("at most so many"))
              .option("before", number("the page after: `next` of this one")),
          on(async (shell, { target, actor, command, limit, before }) => {
            const path = `/v1/admin/audit${query({ target, actor, command, limit, before })}`;
            const { raw, value } = await shell.api().read(path, audited);
            shell.show(raw, () =>
              shell.table(
                [
                  { title: "AT", value: (row) => row.at },
                  { title: "REVISION", value: (row) => row.revision },
                  { title: "ACTOR", value: (row) => `${row.actor} (${row.role})` },
                  { title: "COMMAND", value: (row) => row.command },
                  { title: "TARGET", value: (row) => row.target, flexible: true },
                  { title: "NOTE", value: (row) => row.note, flexible: true },
                ],
                value.entries,
              ),
            );
            if (!shell.json && value.next !== null) shell.say(`more: --before ${value.next}`);
            return undefined;
          }),
        )
        .demandCommand(1, "name what to do with the audit"),
    )
    .command(
      "whoami",
      "Show where the API is and who you are there",
      (args) => args,
      on(async (shell) => {
        const { raw, value } = await shell.api().read("/v1/admin/whoami", identity);
        const { url, from } = shell.connection();
        const known = typeof raw === "object" && raw !== null ? raw : {};
        shell.show({ ...known, url, from }, () =>
          shell.details([
            ["name", value.name],
            ["role", value.role],
            ["url", url],
            ["found in", from],
          ]),
        );
        return undefined;
      }),
    );
