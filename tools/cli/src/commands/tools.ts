import { controlCommands, type ToolView } from "@portcullis/contracts";
import { exitCodes, Failure } from "../failure.ts";
import { flag, type Group, ifMatch, note, positional, segment, text } from "../group.ts";
import type { Palette } from "../output/paint.ts";
import { safeText } from "../output/safe-text.ts";
import type { Shell } from "../shell.ts";
import { parseLabels } from "../values.ts";

const list = controlCommands["server-tools"].result;
const one = controlCommands["tool-put"].result;

type Which = { readonly server: string; readonly prompt?: boolean | undefined };

const prompt = flag("prompts instead of tools");
const kindOf = ({ prompt: isPrompt }: Which): "tool" | "prompt" => (isPrompt === true ? "prompt" : "tool");
const toolsOf = (which: Which): string => `/v1/admin/servers/${segment(which.server)}/${kindOf(which)}s`;
const pathOf = (which: Which & { readonly tool: string }): string =>
  `${toolsOf(which)}/${segment(which.tool)}`;

const findTool = async (shell: Shell, which: Which & { readonly tool: string }) => {
  const { server, tool } = which;
  const { raw, value } = await shell.api().read(toolsOf(which), list);
  const index = value.findIndex(({ name }) => name === tool);
  const found = value[index];
  if (found === undefined)
    throw new Failure(exitCodes.refused, `not_found: ${server} has no ${kindOf(which)} ${safeText(tool)}`);
  return { raw: Array.isArray(raw) ? raw[index] : raw, tool: found };
};

const details = (shell: Shell, tool: ToolView): string => {
  const about = shell.details([
    [tool.kind, `${tool.server}/${tool.name}`],
    ["title", tool.title],
    ["state", tool.state],
    ["risk", tool.risk],
    ["labels", `${tool.labels.join(", ") || "none"}${tool.ownLabels === null ? "" : " (set for this tool)"}`],
    ["definition", tool.definitionHash],
    ["pinned", tool.pinnedHash],
    ["review", tool.review && `${tool.review.by}, ${tool.review.at}: ${tool.review.note}`],
  ]);
  const reasons = tool.reasons.map(({ level, code, pointer, detail }) =>
    safeText(`  ${level} ${code} at ${pointer || "/"}: ${detail}`),
  );
  const description = tool.description === null ? [] : ["", safeText(tool.description)];
  return [about, ...(reasons.length === 0 ? [] : ["", "risks", ...reasons]), ...description].join("\n");
};

/** Unified diff text, made harmless before it is coloured. */
export const paintDiff = (diff: string, palette: Palette): string =>
  safeText(diff)
    .split("\n")
    .map((line) => {
      if (line.startsWith("@@")) return palette.cyan(line);
      if (line.startsWith("+")) return palette.green(line);
      return line.startsWith("-") ? palette.red(line) : line;
    })
    .join("\n");

/** The tools and prompts of a server: what was discovered, what is pinned, what changed. */
export const tools: Group = (parser, on) =>
  parser.command("tools", "The tools and prompts of a server: state, risk, changes, approval", (group) =>
    group
      .command(
        "list <server>",
        "List what a server offers",
        (args) => args.positional("server", positional("its slug")).option("prompt", prompt),
        on(async (shell, args) => {
          const { raw, value } = await shell.api().read(toolsOf(args), list);
          shell.show(raw, () =>
            shell.table<ToolView>(
              [
                { title: kindOf(args).toUpperCase(), value: (row) => row.name },
                { title: "STATE", value: (row) => row.state, paint: shell.state },
                { title: "RISK", value: (row) => row.risk, paint: shell.state },
                { title: "LABELS", value: (row) => row.labels.join(",") },
                { title: "DESCRIPTION", value: (row) => row.description, flexible: true },
              ],
              value,
            ),
          );
          return undefined;
        }),
      )
      .command(
        "get <server> <tool>",
        "Show one tool, with the reasons for its risk",
        (args) =>
          args
            .positional("server", positional("its server"))
            .positional("tool", positional("its name"))
            .option("prompt", prompt),
        on(async (shell, args) => {
          const { raw, tool } = await findTool(shell, args);
          shell.show(raw, () => details(shell, tool));
          return undefined;
        }),
      )
      .command(
        "diff <server> [tool]",
        "Show what changed since the approval",
        (args) =>
          args
            .positional("server", positional("its slug"))
            .positional("tool", { type: "string", describe: "one tool; all that changed otherwise" })
            .option("prompt", prompt)
            .option("exit-code", flag("end with 1 where something changed")),
        on(async (shell, args) => {
          const { value } = await shell.api().read(toolsOf(args), list);
          const changed = value.filter(
            ({ name, diff }) => diff !== null && (args.tool === undefined || args.tool === name),
          );
          const raw = changed.map(({ name, pinnedHash, definitionHash, changes, diff }) => ({
            ...{ name, pinnedHash, definitionHash, changes, diff },
          }));
          shell.show(raw, () =>
            changed.length === 0
              ? shell.palette.dim("no changes")
              : changed.map(({ diff }) => paintDiff(diff ?? "", shell.palette)).join("\n"),
          );
          return args.exitCode && changed.length > 0 ? exitCodes.refused : undefined;
        }),
      )
      .command(
        "approve <server> <tool>",
        "Pin today's definition of a tool",
        (args) =>
          args
            .positional("server", positional("its server"))
            .positional("tool", positional("its name"))
            .option("prompt", prompt)
            .option("note", note)
            .option("override", flag("approve a tool of high risk; --note says why"))
            .option("hash", text("the definition that was looked at; refused where it is another by now")),
        on(async (shell, args) => {
          const hash = args.hash ?? (await findTool(shell, args)).tool.definitionHash;
          const { raw, value } = await shell.api().send("POST", `${pathOf(args)}/approve`, one, {
            ...(args.note === undefined ? {} : { note: args.note }),
            override: args.override,
            definitionHash: hash,
          });
          shell.show(raw, () => details(shell, value));
          return undefined;
        }),
      )
      .command(
        "reject <server> <tool>",
        "Leave a tool off as it is described today",
        (args) =>
          args
            .positional("server", positional("its server"))
            .positional("tool", positional("its name"))
            .option("prompt", prompt)
            .option("note", note)
            .option("if-match", ifMatch),
        on(async (shell, args) => {
          const body = args.note === undefined ? {} : { note: args.note };
          const path = `${pathOf(args)}/reject`;
          const { raw, value } = await shell.api().send("POST", path, one, body, args.ifMatch);
          shell.show(raw, () => details(shell, value));
          return undefined;
        }),
      )
      .command(
        "labels <server> <tool> <labels..>",
        "Say what a tool can do to a conversation",
        (args) =>
          args
            .positional("server", positional("its server"))
            .positional("tool", positional("its name"))
            .positional("labels", {
              type: "string",
              array: true,
              demandOption: true,
              describe: "private_data, untrusted_content, external_communication; none, or default",
            }),
        on(async (shell, args) => {
          const { tool } = await findTool(shell, args);
          const body = { labels: parseLabels(args.labels) };
          const path = pathOf(args);
          const { raw, value } = await shell.api().send("PUT", path, one, body, tool.revision);
          shell.show(raw, () => details(shell, value));
          return undefined;
        }),
      )
      .demandCommand(1, "name what to do with the tools"),
  );
