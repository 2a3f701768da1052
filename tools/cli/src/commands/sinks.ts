import { controlCommands, type SinkView } from "@portcullis/contracts";
import { parse } from "yaml";
import { exitCodes, Failure, usage } from "../failure.ts";
import { type Group, ifMatch, positional, segment } from "../group.ts";
import type { Shell } from "../shell.ts";

const list = controlCommands["sink-list"].result;
const one = controlCommands["sink-get"].result;
const tested = controlCommands["sink-test"].result;

const pathOf = (sink: string): string => `/v1/admin/sinks/${segment(sink)}`;

const placeOf = ({ target }: SinkView): string => {
  switch (target.kind) {
    case "syslog":
      return `${target.host}:${target.port}`;
    case "s3":
      return `${target.endpoint} ${target.bucket}/${target.prefix}`;
    default:
      return target.url;
  }
};

const stateOf = ({ state }: SinkView): string => state?.state ?? "unknown";

const showSink = (shell: Shell, raw: unknown, sink: SinkView): void =>
  shell.show(raw, () =>
    shell.details([
      ["sink", sink.id],
      ["org", sink.org ?? "all"],
      ["kind", sink.target.kind],
      ["to", placeOf(sink)],
      ["format", sink.format],
      ["state", stateOf(sink)],
      ["says", sink.state?.says ?? "no exporter answers, or it does not know the sink yet"],
      ["delivered, dead letters", sink.state && `${sink.state.delivered}, ${sink.state.deadLettered}`],
      ["last delivered", sink.state?.lastDeliveredAt ?? null],
      ...(sink.state?.positions ?? []).map(
        ({ stream, position, pending }) => [stream, `at ${position}, ${pending} wait`] as const,
      ),
      ["revision", sink.revision],
    ]),
  );

/** A sink as JSON or YAML. @throws Failure where it is neither */
const readSink = (text: string, file: string): unknown => {
  try {
    return parse(text);
  } catch {
    throw usage(`${file}: not YAML`);
  }
};

/** Adding must not change what is there, and changing must not overwrite what somebody else did. */
const expectedOf = async (shell: Shell, sink: string): Promise<number | "absent"> => {
  const there = await shell.api().ask("GET", pathOf(sink));
  if (there.status === 404) return "absent";
  return (await shell.api().read(pathOf(sink), one)).value.revision;
};

/** Where trace events go outside. */
export const sinks: Group = (parser, on) =>
  parser.command("sinks", "Where trace events and alarms are sent outside", (group) =>
    group
      .command(
        "list",
        "List the sinks, and how they do",
        (args) => args,
        on(async (shell) => {
          const { raw, value } = await shell.api().read("/v1/admin/sinks", list);
          shell.show(raw, () =>
            shell.table<SinkView>(
              [
                { title: "ID", value: (row) => row.id },
                { title: "ORG", value: (row) => row.org ?? "all" },
                { title: "KIND", value: (row) => row.target.kind },
                { title: "FORMAT", value: (row) => row.format },
                { title: "STATE", value: stateOf, paint: shell.state },
                { title: "SAYS", value: (row) => row.state?.says ?? "", flexible: true },
              ],
              value,
            ),
          );
          return undefined;
        }),
      )
      .command(
        "get <sink>",
        "Show one sink, and how it does",
        (args) => args.positional("sink", positional("its name")),
        on(async (shell, { sink }) => {
          const { raw, value } = await shell.api().read(pathOf(sink), one);
          showSink(shell, raw, value);
          return undefined;
        }),
      )
      .command(
        "add <sink> <file>",
        "Add a sink, or change it, from a file of YAML or JSON; - is standard input",
        (args) =>
          args
            .positional("sink", positional("its name"))
            .positional("file", positional("org, target, format, filters …: docs/stream-out.md"))
            .option("if-match", ifMatch),
        on(async (shell, { sink, file, ifMatch: revision }) => {
          const body = readSink(shell.io.readFile(file), file);
          const expected = revision ?? (await expectedOf(shell, sink));
          const { raw, value } = await shell.api().send("PUT", pathOf(sink), one, body, expected);
          showSink(shell, raw, value);
          return undefined;
        }),
      )
      .command(
        "rm <sink>",
        "Remove a sink; its position is forgotten",
        (args) => args.positional("sink", positional("its name")).option("if-match", ifMatch),
        on(async (shell, { sink, ifMatch: revision }) => {
          const expected = revision ?? (await shell.api().read(pathOf(sink), one)).value.revision;
          const { raw, value } = await shell.api().send("DELETE", pathOf(sink), one, undefined, expected);
          shell.show(raw, () => shell.details([["removed", value.id]]));
          return undefined;
        }),
      )
      .command(
        "test <sink>",
        "Send one event of no request, and say what became of it",
        (args) => args.positional("sink", positional("its name")),
        on(async (shell, { sink }) => {
          const { raw, value } = await shell.api().send("POST", `${pathOf(sink)}/test`, tested);
          shell.show(raw, () =>
            shell.details([
              ["delivered", value.delivered ? "yes" : "no"],
              ["says", value.says],
              ["took", `${value.ms} ms`],
            ]),
          );
          if (!value.delivered) throw new Failure(exitCodes.refused, `${sink}: ${value.says}`);
          return undefined;
        }),
      )
      .demandCommand(1, "name what to do with the sinks"),
  );
