import type { RiskReason } from "@portcullis/contracts";
import { escapeCodePoint, type Invisible, invisibleKind } from "../text/characters.ts";
import { spacedRuns } from "../text/decode.ts";
import { mixesScripts } from "../text/lookalikes.ts";
import type { PassageSignal } from "./signal.ts";

type Count = { readonly codes: number[]; total: number; longestRun: number; inWord: number };

const EMOJI = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f/u;
const JOINING =
  /\p{Script=Arabic}|\p{Script=Devanagari}|\p{Script=Bengali}|\p{Script=Tamil}|\p{Script=Telugu}|\p{Script=Kannada}|\p{Script=Malayalam}|\p{Script=Sinhala}|\p{Script=Khmer}|\p{Script=Myanmar}|\p{Script=Mongolian}|\p{Script=Gujarati}|\p{Script=Gurmukhi}/u;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const BLACK_FLAG = 0x1f3f4;
const MAX_FLAG_TAGS = 6;

const TAKES_SELECTOR =
  /\p{Extended_Pictographic}|\p{S}|[0-9#*]|\p{Script=Han}|\p{Script=Mongolian}|\p{Script=Myanmar}/u;

const isSeen = (character: string): boolean =>
  character !== "" && invisibleKind(character.codePointAt(0) ?? 0) === undefined;

/** Uses that scripts and emoji have for characters that do not print. */
const isHonest = (
  kind: Invisible,
  before: string,
  after: string,
  isRightToLeft: boolean,
  run: number,
): boolean => {
  switch (kind) {
    case "zero_width":
      return run === 1 && (EMOJI.test(before) || JOINING.test(before)) && isSeen(after);
    case "selector":
      return run === 1 && TAKES_SELECTOR.test(before);
    case "bidi_mark":
    case "bidi_control":
      return isRightToLeft && run <= 2;
    case "filler":
      return /[\u1100-\u11ff\u1780-\u17ff\u1800-\u18af]/.test(before) || run === 1;
    case "tag":
    case "private_use":
    case "control":
      return false;
  }
};

/** Controls that change what was printed before, or hide it: backspace, escape, a lone carriage return. */
const ESCAPES = new Set([0x1b, 0x9b, 0x9d, 0x90, 0x08]);
const OVERRIDES = new Set([0x202d, 0x202e]);

const levelOf = (kind: Invisible, { codes, total, longestRun, inWord }: Count): RiskReason["level"] => {
  switch (kind) {
    case "tag":
      return total >= 3 ? "high" : "medium";
    case "zero_width":
      return longestRun >= 4 || total >= 8 || inWord >= 3
        ? "high"
        : inWord > 0 || total >= 2
          ? "medium"
          : "low";
    case "bidi_control":
      return codes.some((code) => OVERRIDES.has(code)) ? "high" : "medium";
    case "selector":
      return longestRun >= 4 ? "high" : "medium";
    case "private_use":
      return total >= 3 ? "medium" : "low";
    case "control":
      return codes.some((code) => ESCAPES.has(code)) ? "high" : "medium";
    case "bidi_mark":
    case "filler":
      return total >= 4 ? "medium" : "low";
  }
};

const CODES: Readonly<Record<Invisible, string>> = {
  tag: "hidden_unicode",
  zero_width: "hidden_unicode",
  bidi_mark: "bidi_controls",
  bidi_control: "bidi_controls",
  selector: "hidden_unicode",
  private_use: "private_use_characters",
  control: "control_characters",
  filler: "hidden_unicode",
};
const WHAT: Readonly<Record<Invisible, string>> = {
  tag: "tag characters, which spell text that no reader sees",
  zero_width: "zero-width characters",
  bidi_mark: "direction marks",
  bidi_control: "characters that turn the direction of the text",
  selector: "variation selectors with nothing to select",
  private_use: "characters of private use",
  control: "control or escape characters",
  filler: "characters that print as nothing",
};

const MAYBE = /[^\t\n\r\x20-\x7e]|\r(?!\n)/;
const LETTER = /[\p{L}\p{N}]/u;

/** Counts what does not print, less what scripts and emoji need. */
const countInvisible = (text: string): ReadonlyMap<Invisible, Count> => {
  const counts = new Map<Invisible, Count>();
  const isRightToLeft = RIGHT_TO_LEFT.test(text);
  const characters = [...text];
  let flagTags = -1;
  let run = 0;
  characters.forEach((character, at) => {
    const code = character.codePointAt(0) ?? 0;
    const kind = code === 13 && characters[at + 1] !== "\n" ? "control" : invisibleKind(code);
    if (code === BLACK_FLAG) flagTags = 0;
    else if (kind === "tag" && flagTags >= 0 && flagTags < MAX_FLAG_TAGS) {
      flagTags++;
      return;
    } else flagTags = -1;
    if (kind === undefined) {
      run = 0;
      return;
    }
    run++;
    const before = characters[at - 1] ?? "";
    const after = characters[at + 1] ?? "";
    if (kind === "zero_width" && code === 0xfeff && at === 0) return;
    if (isHonest(kind, before, after, isRightToLeft, run)) {
      run = 0;
      return;
    }
    const count = counts.get(kind) ?? { codes: [], total: 0, longestRun: 0, inWord: 0 };
    counts.set(kind, count);
    count.total++;
    count.longestRun = Math.max(count.longestRun, run);
    if (LETTER.test(before) && LETTER.test(after)) count.inWord++;
    if (count.codes.length < 4 && !count.codes.includes(code)) count.codes.push(code);
  });
  return counts;
};

/** Text that a model reads and a person does not see. */
export const hiddenCharacters: PassageSignal = ({ pointer, role, text }) => {
  if (!MAYBE.test(text)) return [];
  const reasons = [...countInvisible(text)].map(([kind, count]): RiskReason => {
    const level = levelOf(kind, count);
    const isName = role === "name" || role === "key";
    return {
      code: CODES[kind],
      level: isName && level === "low" ? "medium" : level,
      pointer,
      detail: `holds ${WHAT[kind]}: ${count.total} × ${count.codes.map(escapeCodePoint).join(" ")}`,
    };
  });
  return reasons;
};

const STYLED = /[\u{1d400}-\u{1d7ff}\uff21-\uff3a\uff41-\uff5a\u24b6-\u24e9\u{1f130}-\u{1f189}]/gu;

/** Letters that are not what they look like. */
export const disguisedLetters: PassageSignal = ({ pointer, role, text }) => {
  const reasons: RiskReason[] = [];
  const isName = role === "name" || role === "key";
  if (MAYBE.test(text)) {
    if (mixesScripts(text))
      reasons.push({
        code: "lookalike_letters",
        level: isName ? "high" : "medium",
        pointer,
        detail: "mixes Latin letters with letters of another script that look the same",
      });
    if ((text.match(STYLED)?.length ?? 0) >= 4)
      reasons.push({
        code: "lookalike_letters",
        level: "medium",
        pointer,
        detail: "writes plain letters with mathematical or full-width ones",
      });
  }
  if (!isName && spacedRuns(text).length > 0)
    reasons.push({
      code: "spaced_letters",
      level: "medium",
      pointer,
      detail: "sets the letters of words apart",
    });
  return reasons;
};
