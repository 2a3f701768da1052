import { inAlphabet, LETTER, runEnd, runStart } from "../text/characters.ts";

/** The longest part of a word on one side of a mark. */
const MAX_PART = 24;
const MARKS = new Set(["*", "**", "***", "~~", "`", "``", "||"]);
const MAX_MARK = 3;

/** Elements that do not end a word, and comments too short to say anything. */
const TAGS =
  /(?:<\/?(?:a|abbr|b|bdi|bdo|code|del|em|font|i|ins|mark|q|s|small|span|strong|sub|sup|tt|u|wbr)(?:\s[^<>]{0,100})?\/?>|<!--[^<>]{0,8}-->){1,8}/iy;
const MAY_HIDE = /style|hidden|class/i;

function isLetter(text: string, at: number): boolean {
  return inAlphabet(LETTER, text.charCodeAt(at));
}

/** True when the word that `[start, end)` splits is split by the same mark once more: `ig**no**re`. */
function isPaired(text: string, mark: string, start: number, end: number): boolean {
  const ahead = runEnd(text, end, LETTER, MAX_PART);
  if (text.startsWith(mark, ahead)) return true;
  const behind = runStart(text, start, LETTER, MAX_PART);
  return text.startsWith(mark, behind - mark.length) && behind >= mark.length;
}

/** End of the emphasis, code or spoiler mark at `at` that stands inside a word; nothing when it is none. */
export function endOfInnerMark(text: string, at: number): number | undefined {
  if (!isLetter(text, at - 1)) return undefined;
  const first = text.charCodeAt(at);
  let end = at + 1;
  while (end - at <= MAX_MARK && text.charCodeAt(end) === first) end++;
  const mark = text.slice(at, end);
  if (!MARKS.has(mark) || !isLetter(text, end)) return undefined;
  return isPaired(text, mark, at, end) ? end : undefined;
}

/** End of the tags at `at` that stand inside a word; nothing when there are none, or when they may hide text. */
export function endOfInnerTags(text: string, at: number): number | undefined {
  if (!isLetter(text, at - 1)) return undefined;
  TAGS.lastIndex = at;
  if (!TAGS.test(text)) return undefined;
  const end = TAGS.lastIndex;
  return isLetter(text, end) && !MAY_HIDE.test(text.slice(at, end)) ? end : undefined;
}
