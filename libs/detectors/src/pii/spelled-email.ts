import type { Emit, Rule, TextContext } from "../detector.ts";
import { isAlnum } from "../text/characters.ts";

/** Characters before and after `dot` that an address may take. */
const BEFORE = 112;
const AFTER = 48;
/** `name at example`, `name [at] mail dot example`, read backwards from the last `dot`. */
const AT_MARKS = [" at ", "[at]", "(at)", "{at}", " [at] ", " (at) ", " {at} ", "<at>", " <at> ", "@", " @ "];
const DOT_MARKS = [" dot ", "[dot]", "(dot)", "{dot}", " [dot] ", " (dot) ", " {dot} ", "."];
const WORD = /e-?mail|correo|courriel|contact|reach|write|mail|address|send|ping/i;
const TOP_LEVEL = /^[A-Za-z]{2,12}(?![A-Za-z0-9])/;

function isName(code: number): boolean {
  return isAlnum(code) || code === 45 || code === 95 || code === 46 || code === 43;
}

/** Start of the word that ends at `end`; `end` when there is none. */
function wordStart(text: string, end: number, floor: number): number {
  let start = end;
  while (start > floor && isName(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Start of the mailbox, which may have a spelled dot: `jane dot doe`. */
function mailboxStart(text: string, end: number, floor: number): number {
  const start = wordStart(text, end, floor);
  const dot = start === end ? undefined : markBefore(text, start, DOT_MARKS);
  if (dot === undefined) return start;
  const earlier = wordStart(text, start - dot.length, floor);
  return earlier === start - dot.length ? start : earlier;
}

function markBefore(text: string, end: number, marks: readonly string[]): string | undefined {
  const lower = text.slice(Math.max(0, end - 8), end).toLowerCase();
  let longest: string | undefined;
  for (const mark of marks) if (lower.endsWith(mark) && mark.length > (longest?.length ?? 0)) longest = mark;
  return longest;
}

function spelledAt(text: string, start: number, end: number, context: TextContext, emit: Emit): void {
  if (context.origin === "transformed") return;
  const isBracket = text.charAt(start) !== " ";
  const blank = isBracket && text.charAt(end) === " " ? 1 : 0;
  const top = TOP_LEVEL.exec(text.slice(end + blank, end + AFTER))?.[0];
  if (top === undefined) return;
  const floor = Math.max(0, start - BEFORE);
  let at = isBracket && text.charAt(start - 1) === " " ? start - 1 : start;
  // At most four labels before the last dot, then the mark for `@`, then the mailbox.
  for (let label = 0; label < 4; label++) {
    const from = wordStart(text, at, floor);
    if (from === at) return;
    const atMark = markBefore(text, from, AT_MARKS);
    if (atMark !== undefined) {
      const localEnd = from - atMark.length;
      const localStart = mailboxStart(text, localEnd, floor);
      if (
        localStart === localEnd ||
        !isSpelled(text, localStart, context, isBracket || atMark.trim() !== "at")
      )
        return;
      emit({ start: localStart, end: end + blank + top.length, type: "email_address", score: 0.8 });
      return;
    }
    const dotMark = markBefore(text, from, DOT_MARKS);
    if (dotMark === undefined) return;
    at = from - dotMark.length;
  }
}

/** Brackets are written for nothing else; words alone need a word for mail before them. */
function isSpelled(text: string, start: number, context: TextContext, isBracketed: boolean): boolean {
  return isBracketed || WORD.test(`${context.name} ${text.slice(Math.max(0, start - 48), start)}`);
}

/** Mailboxes spelled out against harvesters: `jane (at) example (dot) org`. */
export const spelledEmailRule: Rule = {
  literals: [" dot ", "[dot]", "(dot)", "{dot}"],
  at: spelledAt,
};
