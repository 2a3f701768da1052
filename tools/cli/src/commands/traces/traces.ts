import { traceAggregateSchema, traceListSchema, traceViewSchema } from "@portcullis/contracts";
import { flag, type Group, number, positional, query, segment, text } from "../../group.ts";
import { filterOptions, filtersOf } from "./filters.ts";
import { saveAnswer } from "./save.ts";
import { showAggregate, showList, traceText } from "./show.ts";
import { views } from "./views.ts";

/** Traces: what happened to requests. */
export const traces: Group = (parser, on) =>
  parser.command("traces", "What happened to requests", (group) => {
    const commands = group
      .command(
        "list",
        "List traces, newest first; --outcome blocked,denied, --tool '!echo', --text '\"a phrase\" word* -not'",
        (args) =>
          args
            .options(filterOptions)
            .option("limit", number("at most so many"))
            .option("cursor", text("the page after: `next` of this one")),
        on(async (shell, args) => {
          const { filters } = await filtersOf(shell, args);
          const path = `/v1/traces${query({ ...filters, limit: args.limit, cursor: args.cursor })}`;
          const { raw, value } = await shell.api().read(path, traceListSchema);
          showList(shell, raw, value);
          return undefined;
        }),
      )
      .command(
        ["get <request>", "show <request>"],
        "Show one trace",
        (args) => args.positional("request", positional("its id")),
        on(async (shell, { request }) => {
          const { raw, value } = await shell.api().read(`/v1/traces/${segment(request)}`, traceViewSchema);
          shell.show(raw, () => traceText(shell, value));
          return undefined;
        }),
      )
      .command(
        "stats",
        "Count traces over time",
        (args) =>
          args
            .options(filterOptions)
            .option("by", text("one or two, such as outcome,tool: see the API"))
            .option("bucket", {
              choices: ["1m", "5m", "15m", "1h", "6h", "1d"] as const,
              describe: "how long a count takes",
            })
            .option("top", number("so many groups"))
            .option("latency", flag("percentiles by stage too")),
        on(async (shell, args) => {
          const { filters } = await filtersOf(shell, args);
          const { by, bucket, top } = args;
          const own = { by, bucket, top, ...(args.latency ? { latency: "true" } : {}) };
          const path = `/v1/traces/aggregate${query({ ...filters, ...own })}`;
          const { raw, value } = await shell.api().read(path, traceAggregateSchema);
          showAggregate(shell, raw, value);
          return undefined;
        }),
      )
      .command(
        "export",
        "Write all traces that the filters leave, newest first",
        (args) =>
          args
            .options(filterOptions)
            .option("format", {
              choices: ["csv", "ndjson"] as const,
              default: "csv" as const,
              describe: "of the lines",
            })
            .option("columns", text("names with commas between them; all unless told"))
            .option("out", text("the file, else standard output")),
        on(async (shell, args) => {
          const { filters, columns } = await filtersOf(shell, args);
          const wanted = args.columns ?? (columns.length === 0 ? undefined : columns.join(","));
          const path = `/v1/traces/export${query({ ...filters, format: args.format, columns: wanted })}`;
          await saveAnswer(shell, path, args.out);
          return undefined;
        }),
      );
    return views(commands, on).demandCommand(1, "name what to do with the traces");
  });
