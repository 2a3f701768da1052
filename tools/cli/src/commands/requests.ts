import { controlCommands, type Explanation } from "@portcullis/contracts";
import { z } from "zod";
import { describeProblem, refuse } from "../api.ts";
import { exitCodes, usage } from "../failure.ts";
import { flag, type Group, text } from "../group.ts";
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

/** Requests: what would happen, and let it happen. */
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
