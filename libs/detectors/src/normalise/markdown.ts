import type { Span } from "../detector.ts";
import { isProse } from "./html.ts";

/**
 * Link reference definitions that no link uses serve as comments: `[//]: # (text)`, `[comment]: <> (text)`. This
 * is the beginning of one, up to its text, which goes to the end of the line.
 */
const DEFINITION = /\[[^\]\n]{1,40}\]:[ \t]{0,4}(?:#|<[^>\n]{0,100}>|[^\s]{1,300})[ \t]{1,4}(["'(])/y;
const CLOSING: Readonly<Record<string, string>> = { '"': '"', "'": "'", "(": ")" };
const MIN_COMMENT = 4;
/** Destination and title of a link or an image, from the bracket on. */
const TITLE =
  /\]\([ \t]{0,3}<?[^\s()]{0,500}>?[ \t]{1,3}(?:"([^"\n]{12,2000})"|'([^'\n]{12,2000})')[ \t]{0,3}\)/y;
const MAX_LABEL = 41;
const MAX_ALT = 1_000;

function spanOf(match: RegExpExecArray, end: number): Span | undefined {
  const value = match[1] ?? match[2];
  if (value === undefined) return undefined;
  const start = match.index + match[0].lastIndexOf(value);
  return start + value.length <= end ? { start, end: start + value.length } : undefined;
}

/** The comment on the line that begins at `start`, if the line is one. */
function commentOn(text: string, start: number, end: number): Span | undefined {
  let open = start;
  while (open < start + 3 && text.charCodeAt(open) === 32) open++;
  DEFINITION.lastIndex = open;
  const opening = DEFINITION.exec(text)?.[1];
  if (opening === undefined) return undefined;
  const from = DEFINITION.lastIndex;
  let to = end;
  while (to > from && text.charCodeAt(to - 1) <= 32) to--;
  const isClosed = text.charAt(to - 1) === CLOSING[opening];
  return isClosed && to - 1 - from >= MIN_COMMENT ? { start: from, end: to - 1 } : undefined;
}

function comments(text: string): Span[] {
  const found: Span[] = [];
  let lineEnd = -1;
  for (let at = text.indexOf("]:"); at !== -1; at = text.indexOf("]:", Math.max(at + 2, lineEnd))) {
    const from = Math.max(lineEnd, at - MAX_LABEL - 3, 0);
    const lineStart = from + text.slice(from, at).lastIndexOf("\n") + 1;
    const newline = text.indexOf("\n", at);
    const end = newline === -1 ? text.length : newline;
    // A label that is longer than that begins on no line in sight.
    const isLine = lineStart === 0 || text.charCodeAt(lineStart - 1) === 10;
    const span = isLine ? commentOn(text, lineStart, end) : undefined;
    if (span !== undefined) found.push(span);
    lineEnd = end;
  }
  return found;
}

export type MarkdownText = { readonly hidden: readonly Span[]; readonly aside: readonly Span[] };

/** What Markdown says without showing it: comments (hidden), titles and alternative texts of some length (aside). */
export function readMarkdown(text: string): MarkdownText {
  const aside: Span[] = [];
  let floor = 0;
  for (let at = text.indexOf("]("); at !== -1; at = text.indexOf("](", at + 2)) {
    TITLE.lastIndex = at;
    const match = TITLE.exec(text);
    const title = match === null ? undefined : spanOf(match, TITLE.lastIndex);
    if (title !== undefined && isProse(text.slice(title.start, title.end))) aside.push(title);
    const from = Math.max(floor, at - MAX_ALT);
    const alt = text.slice(from, at).lastIndexOf("![");
    if (alt !== -1) {
      const span = { start: from + alt + 2, end: at };
      if (isProse(text.slice(span.start, span.end))) aside.push(span);
    }
    floor = at;
  }
  return { hidden: comments(text), aside };
}
