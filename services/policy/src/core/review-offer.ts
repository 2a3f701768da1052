import type { DiscoveredTool, ServerRecord } from "@portcullis/contracts";
import { type OtherTool, reviewTool } from "@portcullis/tool-review";
import type { ToolReview } from "./apply-sync.ts";

/** A definition with the instructions that go with it; far more than any tool needs to say what it does. */
const MAX_LENGTH = 128 * 1024;

/**
 * What a reviewer must know of a tool. A definition that is too long to be looked at is of high risk: nobody reads it
 * all, and a hostile server must not keep the decisions waiting by its length.
 */
export const reviewDiscovered = (
  server: string,
  { definition }: Pick<DiscoveredTool, "definition">,
  instructions: string | null,
  otherTools: readonly OtherTool[],
): ToolReview => {
  const length = JSON.stringify(definition).length + (instructions?.length ?? 0);
  if (length <= MAX_LENGTH) return reviewTool({ server, definition, instructions, otherTools });
  const detail = `the definition and the instructions have ${length} characters; more than ${MAX_LENGTH} are not reviewed`;
  return { risk: "high", reasons: [{ code: "too_long", level: "high", pointer: "", detail }] };
};

type Definition = Readonly<Record<string, unknown>>;

/** A prompt is read by itself: it imitates no tool, and its hash does not cover the instructions. */
export const reviewPrompt = (server: string, prompt: Pick<DiscoveredTool, "definition">): ToolReview =>
  reviewDiscovered(server, prompt, null, []);

/** Whether clients may see what a server lists: nothing in its text is of high risk to the models that read it. */
export const isListable = (server: string, definition: Definition): boolean =>
  reviewDiscovered(server, { definition }, null, []).risk !== "high";

/** What the server calls itself, where that may be shown. */
export const shownInfo = (
  server: string,
  info: NonNullable<ServerRecord["described"]>["serverInfo"],
): typeof info => (info !== null && isListable(server, info) ? info : null);
