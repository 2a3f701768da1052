import { readableDefinition, type Written } from "@portcullis/catalog";
import type { ServerRecord } from "@portcullis/contracts";
import { type OtherTool, reviewTool } from "@portcullis/tool-review";
import type { ToolReview } from "./apply-sync.ts";

/** A definition with the instructions that go with it; far more than any tool needs to say what it does. */
const MAX_LENGTH = 128 * 1024;

/**
 * What a reviewer must know of a tool. A definition that is too long to be looked at is of high risk: nobody reads it
 * all, and a hostile server must not keep the decisions waiting by its length. Read is the exact text, where there is one: digits
 * that its value has lost may say something.
 */
export const reviewDiscovered = (
  server: string,
  written: Written,
  instructions: string | null,
  otherTools: readonly OtherTool[],
): ToolReview => {
  const length = (written.exact ?? JSON.stringify(written.definition)).length + (instructions?.length ?? 0);
  if (length <= MAX_LENGTH) {
    return reviewTool({ server, definition: readableDefinition(written), instructions, otherTools });
  }
  const detail = `the definition and the instructions have ${length} characters; more than ${MAX_LENGTH} are not reviewed`;
  return { risk: "high", reasons: [{ code: "too_long", level: "high", pointer: "", detail }] };
};

/** A prompt is read by itself: it imitates no tool, and its hash does not cover the instructions. */
export const reviewPrompt = (server: string, prompt: Written): ToolReview =>
  reviewDiscovered(server, prompt, null, []);

/** Whether clients may see what a server lists: nothing in its text is of high risk to the models that read it. */
export const isListable = (server: string, written: Written): boolean =>
  reviewDiscovered(server, written, null, []).risk !== "high";

/** What the server calls itself, where that may be shown. */
export const shownInfo = (
  server: string,
  info: NonNullable<ServerRecord["described"]>["serverInfo"],
): typeof info => (info !== null && isListable(server, { definition: info }) ? info : null);
