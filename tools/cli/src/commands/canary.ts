import { type CanaryState, controlCommands } from "@portcullis/contracts";
import { usage } from "../failure.ts";
import { flag, type Group, note, positional, segment } from "../group.ts";
import type { Shell } from "../shell.ts";

const state = controlCommands["canary-get"].result;

const when = (at: string | null): string => at ?? "never";

const show = (shell: Shell, raw: unknown, value: CanaryState): void =>
  shell.show(raw, () => {
    const about = shell.details([
      ["org", value.org],
      ["canaries", value.intervalMs === 0 ? "off" : `every ${value.intervalMs / 1000} s`],
      ["last run", when(value.lastRunAt)],
      ["on failure", value.closeOnFailure ? "the tools are closed" : "an alarm is raised"],
      [
        "tools",
        value.closed === null ? "open" : `CLOSED since ${value.closed.since} by ${value.closed.probe}`,
      ],
      ...value.alarms.map(({ name, since, says }) => [`alarm ${name}`, `${says} Since ${since}.`] as const),
    ]);
    const probes = shell.table<CanaryState["probes"][number]>(
      [
        { title: "PROBE", value: (row) => row.probe },
        { title: "EXPECTED", value: (row) => row.expects },
        { title: "WAS", value: (row) => row.judgement.replaceAll("_", " ") },
        { title: "FAILURES", value: (row) => `${row.failures} of ${row.runs}` },
        { title: "LAST", value: (row) => row.at },
        { title: "REQUEST", value: (row) => row.requestId, flexible: true },
      ],
      value.probes,
    );
    return `${about}\n${probes}`;
  });

/** An org's canaries: what came of them, what follows, and the way back from it. */
export const canary: Group = (parser, on) =>
  parser.command(
    "canary <org>",
    "Show an organisation's canaries, set what follows a failure, open its tools again",
    (args) =>
      args
        .positional("org", positional("its slug"))
        .option("close-on-failure", {
          choices: ["on", "off"] as const,
          describe: "whether its tools are closed where a canary is not stopped",
        })
        .option("clear", flag("open the tools again that a canary has closed"))
        .option("note", note),
    on(async (shell, args) => {
      const path = `/v1/admin/orgs/${segment(args.org)}/canary`;
      const before = await shell.api().read(path, state);
      if (args.clear && args.note === undefined) throw usage("--clear needs --note: why it is safe again");
      if (args.closeOnFailure === undefined && !args.clear) {
        show(shell, before.raw, before.value);
        return undefined;
      }
      const body = {
        ...(args.closeOnFailure === undefined ? {} : { closeOnFailure: args.closeOnFailure === "on" }),
        ...(args.clear ? { clear: true } : {}),
        ...(args.note === undefined ? {} : { note: args.note }),
      };
      const { raw, value } = await shell.api().send("PUT", path, state, body, before.value.revision);
      show(shell, raw, value);
      return undefined;
    }),
  );
