import type { RiskReason } from "@portcullis/contracts";
import { isAtLeast } from "../reasons.ts";
import { readOrders } from "../steering/read-signs.ts";
import { decodeEntities, readable } from "../text/plain.ts";
import type { PassageSignal } from "./signal.ts";

type Level = RiskReason["level"];

/** Whether a text speaks to a model: enough words, and an order or an address among them. */
const ADDRESSES =
  /\b(?:you|your|assistant|agent|ai|llm|model|user|must|always|never|before|secret|ignore|system|include|send|call|read|obey|password|credential)s?\b/i;
const speaks = (inner: string): boolean =>
  (inner.trim().split(/\s+/).length >= 4 && ADDRESSES.test(inner)) ||
  readOrders(inner).some(({ level }) => isAtLeast(level, "medium"));

/** In a code span something is shown rather than done. */
const isQuoted = (text: string, start: number, end: number): boolean => {
  const tick = text.lastIndexOf("`", start);
  if (tick === -1 || start - tick > 60) return false;
  const close = text.indexOf("`", end);
  return close !== -1 && close - end <= 60 && !text.slice(tick, start).includes("\n");
};

const bounded = (text: string, from: number, close: string, max: number): string => {
  const end = text.indexOf(close, from);
  return text.slice(from, end === -1 || end - from > max ? from + max : end);
};

const found = (code: string, level: Level, pointer: string, detail: string): RiskReason => ({
  code,
  level,
  pointer,
  detail,
});

const comments: PassageSignal = ({ pointer, text }) => {
  const reasons: RiskReason[] = [];
  for (
    let at = text.indexOf("<!--"), seen = 0;
    at !== -1 && seen < 20;
    at = text.indexOf("<!--", at + 4), seen++
  ) {
    const inner = bounded(text, at + 4, "-->", 4_000);
    if (inner.trim() === "") continue;
    const level: Level = speaks(inner)
      ? "high"
      : isQuoted(text, at, at + inner.length + 7)
        ? "low"
        : "medium";
    reasons.push(
      found("html_comment", level, pointer, "holds an HTML comment, which is not shown when rendered"),
    );
  }
  return reasons;
};

const HIDING =
  /<[a-z][a-z0-9]{0,15}\s[^<>]{0,200}?(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden|font-size\s{0,3}:\s{0,3}0|opacity\s{0,3}:\s{0,3}0(?![.\d])|color\s{0,3}:\s{0,3}(?:white|#fff(?:fff)?|transparent)\b|left\s{0,3}:\s{0,3}-\d{3,5}|(?<=\s)hidden(?=[\s>/]))[^<>]{0,200}>/gi;
const hiddenCss: PassageSignal = ({ pointer, text }) =>
  [...text.matchAll(HIDING)]
    .slice(0, 5)
    .map((match) =>
      found(
        "hidden_markup",
        isQuoted(text, match.index, match.index + match[0].length) ? "low" : "high",
        pointer,
        "holds markup that is styled so that it is not shown",
      ),
    );

/** Tags that pass text off as the system's or as above other text. */
const GRAVE_TAGS =
  "system|sys|system[-_]?(?:prompt|message|reminder|instructions?|note|override)|admin|developer|hidden|secret|override|assistant|internal[-_]?instructions?|llm|ai|ai[-_]?instructions?|agent[-_]?instructions?|new[-_]instructions?|private[-_]?instructions?|priority[-_]?override";
const LOUD_TAGS =
  "important|critical|urgent|mandatory|attention|instructions?|required|must|warning|rules?|directive";
const TAG = new RegExp(`<(/?)(?:(${GRAVE_TAGS})|(${LOUD_TAGS}))(?:\\s[^<>]{0,80})?>`, "gi");
const BRACKET_TAG =
  /\[\/?(?:system(?: (?:message|prompt|note|override|instruction))?|inst|admin|important|hidden|instructions? (?:to|for) (?:ai|the model|assistant))\]/gi;
const TEMPLATE =
  /<\|[a-z_ ]{2,24}\|>|<<\/?sys>>|\[\/?inst\]|<(?:start|end)_of_turn>|<\/?s>\s{0,3}\[inst\]|^[ \t]{0,3}#{2,4} (?:system|instruction|assistant)s?\b:?|\n\n(?:human|assistant|system):/gim;

/** Tags of honest markup as well: worth a look where they are as loud as this. */
const LOUDEST = /^<\/?(?:important|critical|urgent|mandatory|attention)\b/i;

const tagLevel = (text: string, match: RegExpExecArray): Level => {
  const [whole, slash, grave] = match;
  const end = match.index + whole.length;
  const isShown = isQuoted(text, match.index, end);
  if (grave !== undefined) return isShown ? "low" : "high";
  const inner = slash === "" ? bounded(text, end, "</", 2_000) : "";
  if (speaks(inner) && readOrders(inner).some(({ level }) => isAtLeast(level, "medium"))) return "high";
  return !isShown && LOUDEST.test(whole) ? "medium" : "low";
};

const tags: PassageSignal = ({ pointer, text }) => {
  const reasons: RiskReason[] = [];
  for (const match of [...text.matchAll(TAG)].slice(0, 20)) {
    const detail = "holds a tag that passes its text off as an order of the system";
    reasons.push(found("instruction_tag", tagLevel(text, match), pointer, detail));
  }
  for (const match of [...text.matchAll(BRACKET_TAG)].slice(0, 5)) {
    const quoted = isQuoted(text, match.index, match.index + match[0].length);
    const isLoud = /important/i.test(match[0]);
    reasons.push(
      found(
        "instruction_tag",
        quoted ? "low" : isLoud ? "medium" : "high",
        pointer,
        "holds a marker that passes its text off as an order of the system",
      ),
    );
  }
  return reasons;
};

const templates: PassageSignal = ({ pointer, text }) =>
  [...text.matchAll(TEMPLATE)]
    .slice(0, 5)
    .map((match) =>
      found(
        "chat_template",
        isQuoted(text, match.index, match.index + match[0].length) || match[0].trimStart().startsWith("#")
          ? "medium"
          : "high",
        pointer,
        "holds a marker of a chat template, which can end one turn and begin another",
      ),
    );

const ANSI = /[\u001b\u009b][[\]()#;?]{0,4}[0-9;]{0,24}[A-Za-z\u0007]?|\u001b\]/;
const ansi: PassageSignal = ({ pointer, text }) =>
  ANSI.test(text)
    ? [
        found(
          "terminal_escape",
          "high",
          pointer,
          "holds a terminal escape sequence (\\u{1b}), which can hide text",
        ),
      ]
    : [];

/** Blanks that push text out of sight. The end of the run is looked at afterwards: a failing look-ahead would try it again. */
const BLANKS = /[\s\u2800]{12,}/g;
const MIN_COLUMNS = 80;
const MIN_LINES = 12;

const farText: PassageSignal = ({ pointer, text }) =>
  [...text.matchAll(BLANKS)].flatMap((match): readonly RiskReason[] => {
    const [blanks] = match;
    const rest = text.slice(match.index + blanks.length, match.index + blanks.length + 2_000);
    const lines = blanks.split("\n").length - 1;
    const columns = blanks.length - lines;
    if (rest === "" || (lines < MIN_LINES && columns < MIN_COLUMNS)) return [];
    const isFar = lines >= 30 || columns >= 200 || speaks(rest);
    const how = lines > 0 ? `down by ${lines} lines` : `out by ${columns} blanks`;
    return [found("text_out_of_sight", isFar ? "high" : "medium", pointer, `pushes text ${how}`)];
  });

const ALL: readonly PassageSignal[] = [comments, hiddenCss, tags, templates];

/** Structure that is not shown to people, or that passes text off as something else. */
export const markup: PassageSignal = (passage, subject) => {
  const text = readable(decodeEntities(passage.text));
  const read = { ...passage, text };
  return [
    ...(text.includes("<") || text.includes("[") || text.includes("#") || text.includes("\n\n")
      ? ALL.flatMap((signal) => signal(read, subject))
      : []),
    ...ansi(passage, subject),
    ...farText(passage, subject),
  ];
};
