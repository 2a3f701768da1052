import type { Span } from "../detector.ts";

const LESS = 60;
const GREATER = 62;
const SLASH = 47;
/** Longer tags are read up to here. */
const MAX_TAG = 4_096;
const NAME = /<\/?([A-Za-z][A-Za-z0-9-]{0,31})/y;

/** Declarations that make an element invisible, off the page, or of the colour of the page. */
const HIDDEN_STYLE =
  /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}(?:hidden|collapse)|(?:font-size|opacity|max-height|max-width|line-height)\s{0,3}:\s{0,3}0(?:\.0{1,3}\d?)?(?:px|em|rem|pt|%|vh|vw)?\s{0,3}(?:[;"'!}>]|$)|font-size\s{0,3}:\s{0,3}[01](?:\.\d{1,3})?(?:px|pt)|text-indent\s{0,3}:\s{0,3}-\d{3,6}|(?:left|top|right|margin-left|margin-top)\s{0,3}:\s{0,3}-\d{3,6}|clip(?:-path)?\s{0,3}:\s{0,3}(?:rect\(0|inset\((?:50|100)%)|transform\s{0,3}:\s{0,3}scale\(0(?:\.0{1,3})?\)|color\s{0,3}:\s{0,3}(?:transparent|rgba\([\d\s,]{5,20},\s{0,3}0(?:\.0{0,3})?\))/i;
const HIDDEN_ATTRIBUTE = /\s(?:hidden(?=[\s=/>])|type\s{0,3}=\s{0,3}["']?hidden)/i;
const INK = /(?:^|[;"'\s])color\s{0,3}[:=]\s{0,3}["']?(#?[a-z0-9]{3,12})/i;
const PAPER = /(?:background(?:-color)?\s{0,3}:|bgcolor\s{0,3}=)\s{0,3}["']?(#?[a-z0-9]{3,12})/i;
/** Text for machines: what an element says elsewhere than on the page. */
const SPOKEN_ATTRIBUTE =
  /\s(?:alt|title|aria-label|aria-description|content|value|placeholder|summary|data-[a-z-]{1,30})\s{0,3}=\s{0,3}(?:"([^"]{12,4000})"|'([^']{12,4000})')/gi;
/** Elements whose text is not printed; it matters where it is prose. */
const UNPRINTED = new Set(["script", "style", "template", "noscript", "noframes", "noembed"]);
const VOID = new Set([
  "area",
  "base",
  "br",
  "col",
  "embed",
  "hr",
  "img",
  "input",
  "link",
  "meta",
  "source",
  "track",
]);
const WORD_GAP = /[A-Za-z,.]\s[A-Za-z]/g;
const CODE_SIGN = /[{}=;<>]/g;
/** Shorter tags have no room for an attribute with prose. */
const MIN_SPOKEN_TAG = 24;
const MIN_PROSE_WORDS = 4;

function colour(value: string): string {
  const name = value.toLowerCase();
  if (name === "white") return "#ffffff";
  if (name === "black") return "#000000";
  return /^#[0-9a-f]{3}$/.test(name) ? `#${name.slice(1).replace(/./g, "$&$&")}` : name;
}

/** White ink without a paper is hidden on a white page. */
function isInkOnPaper(tag: string): boolean {
  const ink = INK.exec(tag)?.[1];
  if (ink === undefined) return false;
  const paper = PAPER.exec(tag)?.[1];
  return colour(ink) === (paper === undefined ? "#ffffff" : colour(paper));
}

function hides(tag: string): boolean {
  if (/style/i.test(tag) && HIDDEN_STYLE.test(tag)) return true;
  return (/hidden/i.test(tag) && HIDDEN_ATTRIBUTE.test(tag)) || (/color/i.test(tag) && isInkOnPaper(tag));
}

/** True for several words in a row without the signs of code. */
export function isProse(text: string): boolean {
  const gaps = text.match(WORD_GAP)?.length ?? 0;
  const signs = text.match(CODE_SIGN)?.length ?? 0;
  return gaps >= MIN_PROSE_WORDS - 1 && signs * 4 <= gaps;
}

function tagEnd(text: string, at: number): number {
  const limit = Math.min(text.length, at + MAX_TAG);
  for (let i = at + 1; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code === GREATER) return i + 1;
    if (code === LESS) return i;
  }
  return limit;
}

export type HtmlText = {
  /** Comments and elements that a browser does not show. */
  readonly hidden: readonly Span[];
  /** Prose in attributes, scripts and templates. */
  readonly aside: readonly Span[];
};

/** What HTML in a text says without showing it. One pass; unclosed comments and elements go to the end. */
export function readHtml(text: string): HtmlText {
  const hidden: Span[] = [];
  const aside: Span[] = [];
  /** The element whose text is collected, with the depth of elements of its name inside it. */
  let open:
    | { readonly name: string; readonly from: number; readonly into: Span[]; depth: number }
    | undefined;

  function readAttributes(tag: string, from: number): void {
    for (const match of tag.matchAll(SPOKEN_ATTRIBUTE)) {
      const value = match[1] ?? match[2] ?? "";
      const start = from + match.index + match[0].length - 1 - value.length;
      if (isProse(value)) aside.push({ start, end: start + value.length });
    }
  }
  function close(end: number): void {
    if (open !== undefined && end > open.from) {
      const isKept = open.into === hidden || isProse(text.slice(open.from, end));
      if (isKept) open.into.push({ start: open.from, end });
    }
    open = undefined;
  }

  for (let at = text.indexOf("<"); at !== -1; ) {
    if (text.startsWith("<!--", at)) {
      const found = text.indexOf("-->", at + 4);
      const end = found === -1 ? text.length : found;
      if (open?.into !== hidden && end > at + 4) hidden.push({ start: at + 4, end });
      at = text.indexOf("<", end);
      continue;
    }
    NAME.lastIndex = at;
    const name = NAME.exec(text)?.[1]?.toLowerCase();
    if (name === undefined) {
      at = text.indexOf("<", at + 1);
      continue;
    }
    const end = tagEnd(text, at);
    if (text.charCodeAt(at + 1) === SLASH) {
      if (open?.name === name && --open.depth === 0) close(at);
    } else if (open !== undefined) {
      if (open.name === name && text.charCodeAt(end - 2) !== SLASH) open.depth++;
    } else {
      const tag = end - at > name.length + 2 ? text.slice(at, end) : "";
      if (tag.length > MIN_SPOKEN_TAG) readAttributes(tag, at);
      if (UNPRINTED.has(name)) open = { name, from: end, into: aside, depth: 1 };
      else if (!VOID.has(name) && tag !== "" && hides(tag))
        open = { name, from: end, into: hidden, depth: 1 };
    }
    at = text.indexOf("<", end);
  }
  close(text.length);
  return { hidden, aside };
}
