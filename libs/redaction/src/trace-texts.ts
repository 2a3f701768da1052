import type { Message, Preview, RawTrace } from "@portcullis/contracts";
import type { ContentKind } from "@portcullis/detectors";
import type { Range } from "./edits.ts";
import { notInspected } from "./placeholders.ts";
import { pointerOf, tokensOf, under } from "./pointers.ts";
import { preview } from "./preview.ts";
import { printed } from "./printed.ts";
import type { Recorded } from "./recorded.ts";
import type { KnownFinding, RedactedText, Redactor } from "./redactor.ts";
import { type Follow, inTurn, within } from "./trail.ts";

/** Sizes of what a trace shows, in UTF-16 units; together they keep an event far below the bus's largest message. */
const PROMPT_PREVIEW = 2_000;
const JSON_PREVIEW = 4_000;
const MAX_MESSAGES = 50;
/** Of a longer conversation, the first messages (they set the task) and the last (they made the request). */
const FIRST_MESSAGES = 10;
const WORD = 256;
/** The end of a body that was cut before it was sealed may hold the first half of a value: it is not shown. */
const CUT_MARGIN = 256;

/** A text of a trace, and where in it a finding of inspection is: null where it is cut off, or not shown at all. */
export type Shown = {
  readonly preview: Preview;
  readonly locate: (recorded: Recorded) => Range | null;
};

const shownText = ({ text, locate }: RedactedText, maxLength: number): Shown => {
  const cut = preview(text, maxLength);
  return {
    preview: cut,
    locate: (recorded) => {
      const place = locate(recorded);
      return place === null ? null : within(cut.text.length)(place);
    },
  };
};

/** A short text of a caller, redacted. */
export const shownWord = (
  redactor: Redactor,
  text: string,
  known: readonly KnownFinding[] = [],
): Shown & { readonly text: string } => {
  const shown = shownText(redactor.redactText(text, "tool_arguments", "", known), WORD);
  return { ...shown, text: shown.preview.text };
};
export const cleanWord = (redactor: Redactor, text: string): string => shownWord(redactor, text).text;

/** A sentence, redacted; it may quote a caller. */
export const cleanSentence = (redactor: Redactor, text: string): string =>
  preview(redactor.redactText(text, "prompt").text, PROMPT_PREVIEW).text;

/** JSON as people read it. The text is looked at once more as a whole, for what only the joined parts show. */
export const shownJson = (
  redactor: Redactor,
  value: unknown,
  kind: ContentKind,
  pointer: string,
  known: readonly KnownFinding[] = [],
): Shown => {
  const redacted = redactor.redactJson(value, kind, pointer, known);
  const whole = redactor.redactText(JSON.stringify(redacted.value), kind);
  const cut = preview(whole.text, JSON_PREVIEW);
  const follow = inTurn(printed(redacted.value), whole.follow, within(cut.text.length));
  return {
    preview: cut,
    locate: (recorded) => {
      const place = redacted.locate(recorded);
      return place === null ? null : follow(place);
    },
  };
};
export const jsonPreview = (...args: Parameters<typeof shownJson>): Preview => shownJson(...args).preview;

const isTextPart = (part: unknown): part is { readonly text: string } =>
  typeof part === "object" &&
  part !== null &&
  "type" in part &&
  part.type === "text" &&
  "text" in part &&
  typeof part.text === "string";

/** The text of a message; its findings' pointers are relative to the content. */
const shownContent = (
  redactor: Redactor,
  content: Message["content"],
  kind: ContentKind,
  known: readonly KnownFinding[],
): Shown => {
  const redacted = redactor.redactJson(content, kind, "", known);
  const { value } = redacted;
  if (typeof value === "string") return shownText({ ...redacted, text: value }, PROMPT_PREVIEW);
  const parts = (Array.isArray(value) ? value : [value]) as readonly unknown[];
  let start = 0;
  const printedParts = parts.map((part) => {
    const text = isTextPart(part) ? part.text : JSON.stringify(part);
    const at = start;
    start += text.length + 1;
    return { part, text, at };
  });
  const whole = redactor.redactText(printedParts.map(({ text }) => text).join("\n"), kind);
  const cut = preview(whole.text, PROMPT_PREVIEW);
  const join: Follow = ({ pointer, ...place }) => {
    const [index = "", ...inPart] = tokensOf(pointer);
    const found = printedParts[Number(index)];
    if (found === undefined) return null;
    const own = { ...place, pointer: pointerOf(inPart) };
    const isText = isTextPart(found.part);
    if (isText && (own.pointer !== "/text" || own.target === "key")) return null;
    const at = isText ? own : printed(found.part)(own);
    if (at === null) return null;
    return { pointer: "", target: "value", start: at.start + found.at, end: at.end + found.at };
  };
  const follow = inTurn(join, whole.follow, within(cut.text.length));
  return {
    preview: cut,
    locate: (recorded) => {
      const place = redacted.locate(recorded);
      return place === null ? null : follow(place);
    },
  };
};

/** A message as a trace shows it; of one that stands for others, there is nothing to find in. */
export type ShownMessage = {
  readonly role: Shown & { readonly text: string };
  readonly content: Shown;
  /** Its place among the messages of the request; undefined where it stands for others. */
  readonly index: number | undefined;
};

/** The messages of a request. What is left out of a long conversation is said in its place. */
export const shownMessages = (
  redactor: Redactor,
  messages: readonly Message[],
  knownOf: (index: number) => readonly KnownFinding[],
): readonly ShownMessage[] => {
  const show = (message: Message, index: number): ShownMessage => {
    const known = knownOf(index);
    const kind = message.role === "tool" ? "tool_result" : "prompt";
    return {
      role: shownWord(redactor, message.role, under(known, "/role")),
      content: shownContent(redactor, message.content, kind, under(known, "/content")),
      index,
    };
  };
  if (messages.length <= MAX_MESSAGES) return messages.map(show);
  const last = MAX_MESSAGES - FIRST_MESSAGES - 1;
  const left = messages.length - FIRST_MESSAGES - last;
  const nothing = { locate: () => null };
  const omitted = `(${left} messages are not shown)`;
  return [
    ...messages.slice(0, FIRST_MESSAGES).map(show),
    {
      role: { ...nothing, preview: preview("omitted", WORD), text: "omitted" },
      content: { ...nothing, preview: preview(omitted, PROMPT_PREVIEW) },
      index: undefined,
    },
    ...messages.slice(-last).map((message, at) => show(message, messages.length - last + at)),
  ];
};

/** The start of a body that was not a request. */
export const redactUnparsed = (
  redactor: Redactor,
  unparsed: NonNullable<RawTrace["unparsed"]>,
): Shown & { readonly findings: RedactedText["findings"] } => {
  const { text, bytes } = unparsed;
  const whole = redactor.redactText(text, "prompt", "/unparsed");
  const { findings } = whole;
  if (Buffer.byteLength(text) >= bytes) return { ...shownText(whole, JSON_PREVIEW), findings };
  const margin = Math.max(0, text.length - CUT_MARGIN);
  const end = findings
    .filter((finding) => finding.start < margin && finding.end > margin)
    .reduce((lowest, finding) => Math.min(lowest, finding.start), margin);
  const start = redactor.redactText(text.slice(0, end), "prompt");
  const shown = shownText(
    { ...start, text: start.text + notInspected("cut", text.length - end) },
    JSON_PREVIEW,
  );
  return { ...shown, findings };
};
