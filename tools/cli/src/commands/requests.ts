import {
  controlCommands,
  type Explanation,
  outcomes,
  traceListSchema,
  traceViewSchema,
} from "@portcullis/contracts";
import { z } from "zod";
import { describeProblem, refuse } from "../api.ts";
import { exitCodes, usage } from "../failure.ts";
import { flag, type Group, number, positional, query, segment, text } from "../group.ts";
import { safeText } from "../output/safe-text.ts";
import type { Shell } from "../shell.ts";
import { parseObject, parseTool } from "../values.ts";

const explained = controlCommands.explain.result;

type Submission = {
  readonly tool: string | undefined;
  readonly arguments: string | undefined;
  readonly prompt: string | undefined;
  readonly conversation: string | undefined;
};

const requestOptions = {
  arguments: text("a JSON object (- is standard input)"),
  prompt: text("the prompt that goes with it"),
  conversation: text("requests that share it share what was seen"),
} as const;

/** The body of a submission: a tool call, a prompt, or both. */
const submissionOf = (shell: Shell, given: Submission): object => {
  const { prompt, conversation } = given;
  const args = given.arguments === "-" ? shell.io.readFile("-") : given.arguments;
  if (given.tool === undefined && prompt === undefined) throw usage("name a tool, a --prompt, or both");
  if (given.tool === undefined && args !== undefined) throw usage("--arguments: of which tool?");
  const tool = given.tool === undefined ? undefined : parseTool(given.tool);
  return {
    kind: tool === undefined ? "model" : "tool",
    ...(prompt === undefined ? {} : { messages: [{ role: "user", content: prompt }] }),
    ...(tool && { tool: { ...tool, arguments: args === undefined ? {} : parseObject(args, "--arguments") } }),
    ...(conversation === undefined ? {} : { conversation }),
  };
};

const marks = { pass: "✓", stop: "✗", skipped: "·" } as const;

const showExplanation = (shell: Shell, raw: unknown, explanation: Explanation): void =>
  shell.show(raw, () => {
    const { effect, code, revision, steps, inspection } = explanation;
    const width = Math.max(0, ...steps.map(({ step }) => step.length));
    const lines = steps.map(({ step, result, detail }) => {
      const line = `${marks[result]} ${step.padEnd(width)}  ${safeText(detail).replaceAll("\n", "\n".padEnd(width + 5))}`;
      if (result === "pass") return shell.palette.green(line);
      return result === "stop" ? shell.palette.red(line) : shell.palette.dim(line);
    });
    const findings = (inspection?.findings ?? []).map(({ category, type, pointer, score }) =>
      safeText(`    ${category}/${type} at ${pointer} (${score})`),
    );
    const verdict = inspection === null ? [] : [`  inspection: ${inspection.verdict}`, ...findings];
    const title = `${shell.state(effect)(effect)}${code === null ? "" : ` ${code}`} at revision ${revision}`;
    return [title, ...lines, ...verdict].join("\n");
  });

const traceList = (shell: Shell, raw: unknown, value: z.infer<typeof traceListSchema>): void => {
  shell.show(raw, () =>
    shell.table(
      [
        { title: "REQUEST", value: (row) => row.requestId },
        { title: "AT", value: (row) => row.receivedAt },
        { title: "ORG", value: (row) => row.org },
        { title: "OUTCOME", value: (row) => row.outcome, paint: shell.state },
        { title: "CODE", value: (row) => row.code },
        {
          title: "TOOL",
          value: (row) => (row.tool === null ? null : `${row.server ?? ""}/${row.tool}`),
          flexible: true,
        },
        { title: "FOUND", value: (row) => row.categories.join(",") },
        { title: "MS", value: (row) => row.durationMs },
      ],
      value.traces,
    ),
  );
  if (!shell.json && value.next !== null) shell.say(`more: --cursor ${safeText(value.next)}`);
};

/** Requests: what would happen, let it happen, what happened. */
export const requests: Group = (parser, on) =>
  parser
    .command(
      "explain",
      "Show step by step what would happen to a request of a key; nothing runs",
      (args) =>
        args
          .option("key", { ...text("the id of the key, such as key_ab12"), demandOption: true })
          .option("tool", text("SERVER/TOOL"))
          .options(requestOptions)
          .option("address", text("the caller's IP address"))
          .option("external", flag("ask external detectors too: the texts are sent to them")),
      on(async (shell, args) => {
        const body = {
          key: args.key,
          request: submissionOf(shell, args),
          ...(args.address === undefined ? {} : { address: args.address }),
          ...(args.external ? { external: true } : {}),
        };
        const { raw, value } = await shell.api().send("POST", "/v1/admin/explain", explained, body);
        showExplanation(shell, raw, value);
        return undefined;
      }),
    )
    .command(
      "call [tool]",
      "Submit a request with an API key: a tool call, a prompt, or both",
      (args) =>
        args
          .positional("tool", { type: "string", describe: "SERVER/TOOL" })
          .options(requestOptions)
          .option("api-key", text("else PORTCULLIS_API_KEY, else the local stack's")),
      on(async (shell, args) => {
        const answer = await shell.gate().ask("POST", "/v1/requests", submissionOf(shell, args));
        if (answer.status >= 300) {
          const held = z.object({ approval: z.looseObject({ id: z.string() }) }).safeParse(answer.body);
          if (held.success) shell.say(`waits for an approval: ${safeText(held.data.approval.id)}`);
          if (answer.status === 401) return refuse(answer);
          shell.show(answer.body, () => safeText(describeProblem(answer)));
          return exitCodes.refused;
        }
        shell.show(answer.body, () => showResult(answer.body));
        return undefined;
      }),
    )
    .command("traces", "What happened to requests", (group) =>
      group
        .command(
          "list",
          "List traces, newest first",
          (args) =>
            args
              .option("org", text("of one organisation"))
              .option("key", text("of one key, by its id"))
              .option("outcome", { choices: outcomes, describe: "how it ended" })
              .option("code", text("the error code"))
              .option("server", text("its slug"))
              .option("tool", text("its name"))
              .option("category", {
                choices: ["secrets", "pii", "injection"] as const,
                describe: "what was found",
              })
              .option("from", text("ISO 8601 in UTC with milliseconds"))
              .option("to", text("ISO 8601 in UTC with milliseconds"))
              .option("limit", number("at most so many"))
              .option("cursor", text("the page after: `next` of this one")),
          on(async (shell, args) => {
            const { org, key, outcome, code, server, tool, category, from, to, limit, cursor } = args;
            const filters = { org, key, outcome, code, server, tool, category, from, to, limit, cursor };
            const { raw, value } = await shell.api().read(`/v1/traces${query(filters)}`, traceListSchema);
            traceList(shell, raw, value);
            return undefined;
          }),
        )
        .command(
          "get <request>",
          "Show one trace",
          (args) => args.positional("request", positional("its id")),
          on(async (shell, { request }) => {
            const { raw, value } = await shell.api().read(`/v1/traces/${segment(request)}`, traceViewSchema);
            shell.show(raw, () =>
              [
                shell.details([
                  ["request", value.requestId],
                  ["received", value.receivedAt],
                  ["org, key", [value.org, value.key].filter((each) => each !== null).join(", ")],
                  ["outcome", [value.outcome, value.code].filter((each) => each !== null).join(" ")],
                  ["verdict", value.verdict],
                  ["ended at", value.endedAt],
                  [
                    "tool",
                    value.tool && `${value.tool.server}/${value.tool.name} ${value.tool.arguments.text}`,
                  ],
                  ["decision", value.decision && `${value.decision.effect}: ${value.decision.reason}`],
                  [
                    "findings",
                    value.findings
                      .map((each) => `${each.category}/${each.type} at ${each.pointer}`)
                      .join("; "),
                  ],
                ]),
                ...value.stages.map(({ stage, ms, instance }) =>
                  safeText(`  ${stage.padEnd(16)} ${ms.toFixed(1).padStart(8)} ms  ${instance}`),
                ),
              ].join("\n"),
            );
            return undefined;
          }),
        )
        .demandCommand(1, "name what to do with the traces"),
    );

const textBlocks = z.object({
  result: z.object({ content: z.array(z.looseObject({ type: z.string(), text: z.string().optional() })) }),
});

/** The text of a tool's result; other content as JSON. */
const showResult = (body: unknown): string => {
  const parsed = textBlocks.safeParse(body);
  if (!parsed.success) return safeText(JSON.stringify(body, null, 2));
  return parsed.data.result.content
    .map((block) => safeText(block.text ?? JSON.stringify(block, null, 2)))
    .join("\n");
};
