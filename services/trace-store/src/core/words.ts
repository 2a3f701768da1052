import type { TraceData } from "@portcullis/contracts";

/** Scripts that are written without spaces: each character is a word, and several of them a phrase. */
const ALONE =
  "[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}]";
const WORD = new RegExp(`${ALONE}|(?:(?!${ALONE})[\\p{L}\\p{M}\\p{N}_])+`, "gu");
/** A word is known by its start: PostgreSQL's lexemes end at 2 KiB. */
const MAX_WORD = 128;
/** PostgreSQL's positions end there; words after it are found, phrases of them are not. */
const MAX_POSITION = 16_383;
/** Far below the megabyte at which a `tsvector` ends: an index never is a reason not to store. */
const MAX_VECTOR = 400_000;

/**
 * The words of a text as they are searched by: letters, digits and underscores, in lower case. A placeholder such as
 * `<EMAIL_ADDRESS_1>` is the word `email_address_1`. PostgreSQL's own parser would take it for a tag, and drop it.
 */
export const wordsOf = (text: string): readonly string[] =>
  (text.normalize("NFKC").toLowerCase().match(WORD) ?? []).map((word) => word.slice(0, MAX_WORD));

/** The redacted texts of a trace that are searched. */
export const searchedTexts = (data: TraceData): readonly string[] => {
  const { tool, audit } = data;
  return [
    ...data.prompt.map(({ preview }) => preview.text),
    tool?.name,
    tool?.arguments.text,
    tool?.params?.text,
    data.result?.text,
    data.unparsed?.text,
    data.detail,
    data.decision?.reason,
    ...(audit === undefined
      ? []
      : [audit.actor, audit.command, audit.target, audit.note, audit.before?.text, audit.after?.text]),
  ].filter((text) => text !== undefined && text !== null && text !== "") as readonly string[];
};

/** A `tsvector` literal: words with their positions. Texts are apart from each other, so that no phrase spans two. */
export const toVector = (texts: readonly string[]): string => {
  const places = new Map<string, number[]>();
  let position = 0;
  let size = 0;
  for (const text of texts) {
    for (const word of wordsOf(text)) {
      position += 1;
      const known = places.get(word);
      size += known === undefined ? Buffer.byteLength(word) + 16 : 8;
      if (size > MAX_VECTOR) break;
      const at = known ?? [];
      if (position <= MAX_POSITION) at.push(position);
      places.set(word, at);
    }
    position += 1;
  }
  // Words have no character that a literal would have to escape.
  return [...places]
    .map(([word, at]) => (at.length === 0 ? `'${word}'` : `'${word}':${at.join(",")}`))
    .join(" ");
};
