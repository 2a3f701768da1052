import { controlCommands, type Hold, type RetentionView } from "@portcullis/contracts";
import { usage } from "../failure.ts";
import { flag, type Group, positional, segment, text, texts } from "../group.ts";
import type { Shell } from "../shell.ts";

const view = controlCommands["retention-get"].result;
const holdList = controlCommands["hold-list"].result;

const pathOf = (org: string): string => `/v1/admin/orgs/${segment(org)}`;

const range = ({ from, to }: Hold): string => `${from ?? "the beginning"} to ${to ?? "open"}`;

const show = (shell: Shell, raw: unknown, value: RetentionView): void =>
  shell.show(raw, () =>
    shell.details([
      ["org", value.org],
      ["kept for", value.days === null ? "the trace store's own setting" : `${value.days} days`],
      ["kept up to", value.bytes === null ? "no limit" : `${value.bytes} bytes`],
      ["legal holds", value.holds.length],
      ...value.purges.map(
        ({ at, by, request, before }) =>
          [`purge ${at}`, `${request ?? `all before ${before}`}, ordered by ${by}`] as const,
      ),
      ["revision", value.revision],
    ]),
  );

const read = async (shell: Shell, org: string) => shell.api().read(`${pathOf(org)}/retention`, view);

/** `90`, or `default`: null. */
const parseLimit = (name: string, value: string | undefined): number | null | undefined => {
  if (value === undefined) return undefined;
  if (value === "default") return null;
  if (!/^\d{1,15}$/.test(value)) throw usage(`--${name} ${value}: a number, or "default"`);
  return Number(value);
};

/** How long an org's traces are kept, and the way to have them gone. */
export const retention: Group = (parser, on) =>
  parser
    .command(
      "retention <org>",
      "Show or set for how long, and up to how many bytes, an organisation's traces are kept",
      (args) =>
        args
          .positional("org", positional("its slug"))
          .option("days", text("whole days, or default"))
          .option("bytes", text("bytes of its rows, or default: no limit")),
      on(async (shell, args) => {
        const before = await read(shell, args.org);
        const [days, bytes] = [parseLimit("days", args.days), parseLimit("bytes", args.bytes)];
        if (days === undefined && bytes === undefined) {
          show(shell, before.raw, before.value);
          return undefined;
        }
        const body = { ...(days === undefined ? {} : { days }), ...(bytes === undefined ? {} : { bytes }) };
        const path = `${pathOf(args.org)}/retention`;
        const { raw, value } = await shell.api().send("PUT", path, view, body, before.value.revision);
        show(shell, raw, value);
        return undefined;
      }),
    )
    .command(
      "purge <org>",
      "Remove an organisation's traces for good: one request, all before a time, or all",
      (args) =>
        args
          .positional("org", positional("its slug"))
          .option("request", text("the id of a request"))
          .option("before", text("a date and time"))
          .option("all", flag("all that there is"))
          .option("reason", text("why, for the audit")),
      on(async (shell, args) => {
        const chosen = [args.request, args.before, args.all || undefined].filter(
          (each) => each !== undefined,
        );
        if (chosen.length !== 1) throw usage("name one of --request, --before and --all");
        if (args.reason === undefined) throw usage("--reason: why, for the audit");
        const body = {
          ...(args.request === undefined ? {} : { request: args.request }),
          ...(args.before === undefined ? {} : { before: args.before }),
          ...(args.all ? { all: true } : {}),
          reason: args.reason,
        };
        const before = await read(shell, args.org);
        const path = `${pathOf(args.org)}/purge`;
        const { raw, value } = await shell.api().send("POST", path, view, body, before.value.revision);
        show(shell, raw, value);
        return undefined;
      }),
    );

/** Legal holds: while one stands, nothing that it is about is removed. */
export const holds: Group = (parser, on) =>
  parser.command("holds", "Legal holds: traces that nothing removes", (group) =>
    group
      .command(
        "list <org>",
        "List an organisation's legal holds",
        (args) => args.positional("org", positional("its slug")),
        on(async (shell, { org }) => {
          const { raw, value } = await shell.api().read(`${pathOf(org)}/holds`, holdList);
          shell.show(raw, () =>
            shell.table<Hold>(
              [
                { title: "ID", value: (row) => row.id },
                { title: "DAYS", value: range },
                { title: "REQUESTS", value: (row) => row.requests?.length ?? "all" },
                { title: "REASON", value: (row) => row.reason, flexible: true },
                { title: "BY", value: (row) => row.by },
                { title: "AT", value: (row) => row.at },
              ],
              value,
            ),
          );
          return undefined;
        }),
      )
      .command(
        "add <org>",
        "Hold traces: all, a range of days, or single requests",
        (args) =>
          args
            .positional("org", positional("its slug"))
            .option("from", text("the first day, YYYY-MM-DD"))
            .option("to", text("the last day, YYYY-MM-DD"))
            .option("request", texts("the id of a request; may be given again"))
            .option("reason", text("why, for the audit")),
        on(async (shell, args) => {
          if (args.reason === undefined) throw usage("--reason: why, for the audit");
          const body = {
            ...(args.from === undefined ? {} : { from: args.from }),
            ...(args.to === undefined ? {} : { to: args.to }),
            ...(args.request === undefined ? {} : { requests: args.request }),
            reason: args.reason,
          };
          const before = await read(shell, args.org);
          const path = `${pathOf(args.org)}/holds`;
          const { raw, value } = await shell.api().send("POST", path, view, body, before.value.revision);
          show(shell, raw, value);
          return undefined;
        }),
      )
      .command(
        "release <org> <hold>",
        "Release a legal hold: retention goes on",
        (args) => args.positional("org", positional("its slug")).positional("hold", positional("its id")),
        on(async (shell, args) => {
          const before = await read(shell, args.org);
          const path = `${pathOf(args.org)}/holds/${segment(args.hold)}`;
          const { raw, value } = await shell
            .api()
            .send("DELETE", path, view, undefined, before.value.revision);
          show(shell, raw, value);
          return undefined;
        }),
      )
      .demandCommand(1, "name what to do with the holds"),
  );
