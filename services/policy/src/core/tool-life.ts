import { isDeepStrictEqual } from "node:util";
import type { ToolLabel } from "@portcullis/contracts";
import { type Outcome, type Server, stateOf, type Tool } from "./server.ts";
import { pinOf, type Verdict } from "./server-life.ts";

const refused = (detail: string): Outcome<never> => ({ ok: false, detail });

export type ToolApproval = Verdict & {
  readonly override: boolean;
  /** The definition that was looked at, where the reviewer says so. */
  readonly definitionHash?: string | undefined;
};

/**
 * The tool after `tool-approve`: today's definition is what is pinned; undefined where it is so already. A tool of high
 * risk needs an override and the reason for it.
 */
export const approveTool = (
  server: Server,
  tool: Tool,
  { override, definitionHash, ...verdict }: ToolApproval,
): Outcome<Tool | undefined> => {
  const state = stateOf(tool);
  if (server.status === "draft" || server.status === "retired") {
    return refused(
      `the server is ${server.status === "draft" ? "a draft: submit it for review first" : "retired"}`,
    );
  }
  if (state === "missing") return refused(`the server does not offer this ${tool.kind} now`);
  if (definitionHash !== undefined && definitionHash !== tool.hash) {
    return refused(`the server describes the ${tool.kind} differently by now: look at it again`);
  }
  if (state === "approved") return { ok: true, value: undefined };
  if (tool.risk === "high" && !(override && verdict.note.trim() !== "")) {
    return refused(`the ${tool.kind} is of high risk: it needs an override, and a note that says why`);
  }
  return {
    ok: true,
    value: {
      ...tool,
      pin: pinOf(server, tool),
      rejectedHash: tool.rejectedHash === tool.hash ? null : tool.rejectedHash,
      review: { ...verdict, override },
    },
  };
};

/**
 * The tool after `tool-reject`: today's definition is off, and stays off; undefined where it is so already. A pin on
 * this very definition goes; one on another stays, so the tool is approved again should it go back to that.
 */
export const rejectTool = (server: Server, tool: Tool, verdict: Verdict): Outcome<Tool | undefined> => {
  if (server.status === "retired") return refused("the server is retired");
  if (tool.rejectedHash === tool.hash) return { ok: true, value: undefined };
  return {
    ok: true,
    value: {
      ...tool,
      pin: tool.pin?.hash === tool.hash ? null : tool.pin,
      rejectedHash: tool.hash,
      review: { ...verdict, override: false },
    },
  };
};

/** The tool after `tool-put`; undefined where it has these labels already. */
export const labelTool = (tool: Tool, labels: readonly ToolLabel[] | null): Tool | undefined => {
  const ownLabels = labels === null ? null : [...new Set(labels)].toSorted();
  return isDeepStrictEqual(ownLabels, tool.ownLabels) ? undefined : { ...tool, ownLabels };
};
