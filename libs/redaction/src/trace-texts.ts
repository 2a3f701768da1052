import type { Message, Preview, RawTrace, TraceData } from "@portcullis/contracts";
import type { ContentKind } from "@portcullis/detectors";
import { notInspected } from "./placeholders.ts";
import { preview } from "./preview.ts";
import type { RedactedText, Redactor } from "./redactor.ts";

/** Sizes of what a trace shows, in UTF-16 units; together they keep an event far below the bus's largest message. */
const PROMPT_PREVIEW = 2_000;
const JSON_PREVIEW = 4_000;
const MAX_MESSAGES = 50;
/** Of a longer conversation, the first messages (they set the task) and the last (they made the request). */
const FIRST_MESSAGES = 10;
const WORD = 256;
/** The end of a body that was cut before it was sealed may hold the first half of a value: it is not shown. */
const CUT_MARGIN = 256;

/** A short text of a caller, redacted. */
export const cleanWord = (redactor: Redactor, text: string): string =>
  preview(redactor.redactText(text, "tool_arguments").text, WORD).text;

/** A sentence, redacted; it may quote a caller. */
export const cleanSentence = (redactor: Redactor, text: string): string =>
  preview(redactor.redactText(text, "prompt").text, PROMPT_PREVIEW).text;

/** JSON as people read it. The text is looked at once more as a whole, for what only the joined parts show. */
export const jsonPreview = (
  redactor: Redactor,
  value: unknown,
  kind: ContentKind,
  pointer: string,
): Preview => {
  const redacted = JSON.stringify(redactor.redactJson(value, kind, pointer).value);
  return preview(redactor.redactText(redacted, kind).text, JSON_PREVIEW);
};

const isTextPart = (part: unknown): part is { readonly text: string } =>
  typeof part === "object" &&
  part !== null &&
  "type" in part &&
  part.type === "text" &&
  "text" in part &&
  typeof part.text === "string";

const contentText = (redactor: Redactor, content: Message["content"], kind: ContentKind): string => {
  const { value } = redactor.redactJson(content, kind);
  if (typeof value === "string") return value;
  const parts = Array.isArray(value) ? value : [value];
  const joined = parts.map((part) => (isTextPart(part) ? part.text : JSON.stringify(part))).join("\n");
  return redactor.redactText(joined, kind).text;
};

/** The messages of a request. What is left out of a long conversation is said in its place. */
export const promptPreviews = (redactor: Redactor, messages: readonly Message[]): TraceData["prompt"] => {
  const show = (message: Message): TraceData["prompt"][number] => ({
    role: cleanWord(redactor, message.role),
    preview: preview(
      contentText(redactor, message.content, message.role === "tool" ? "tool_result" : "prompt"),
      PROMPT_PREVIEW,
    ),
  });
  if (messages.length <= MAX_MESSAGES) return messages.map(show);
  const last = MAX_MESSAGES - FIRST_MESSAGES - 1;
  const omitted = `(${messages.length - FIRST_MESSAGES - last} messages are not shown)`;
  return [
    ...messages.slice(0, FIRST_MESSAGES).map(show),
    { role: "omitted", preview: preview(omitted, PROMPT_PREVIEW) },
    ...messages.slice(-last).map(show),
  ];
};

/** The start of a body that was not a request. */
export const redactUnparsed = (
  redactor: Redactor,
  unparsed: NonNullable<RawTrace["unparsed"]>,
): { readonly preview: Preview; readonly findings: RedactedText["findings"] } => {
  const { text, bytes } = unparsed;
  const whole = redactor.redactText(text, "prompt", "/unparsed");
  if (Buffer.byteLength(text) >= bytes) {
    return { preview: preview(whole.text, JSON_PREVIEW), findings: whole.findings };
  }
  const margin = Math.max(0, text.length - CUT_MARGIN);
  const end = whole.findings
    .filter((finding) => finding.start < margin && finding.end > margin)
    .reduce((lowest, finding) => Math.min(lowest, finding.start), margin);
  const shown = redactor.redactText(text.slice(0, end), "prompt").text;
  return {
    preview: preview(shown + notInspected("cut", text.length - end), JSON_PREVIEW),
    findings: whole.findings,
  };
};
