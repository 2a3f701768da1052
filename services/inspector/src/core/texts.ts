import type { ContentKind } from "@portcullis/detectors";
import type { Part } from "./read.ts";

/** A stretch of a leaf within the text of one call. */
export type Segment = {
  /** Where it begins in the text of the call. */
  readonly at: number;
  readonly length: number;
  /** Relative to the document. */
  readonly pointer: string;
  /** Where it begins in its leaf. */
  readonly from: number;
};

/** The text of one call to a detector that reads texts, and where its parts stand in the document. */
export type Chunk = {
  readonly text: string;
  readonly kind: ContentKind;
  readonly segments: readonly Segment[];
};

type LeafText = { readonly pointer: string; readonly text: string; readonly kind: ContentKind };

/** Of a leaf that is cut, so that what stands over a cut is in one call as a whole. */
const OVERLAP = 200;
const SEPARATOR = "\n";

const escapeToken = (token: string): string => token.replaceAll("~", "~0").replaceAll("/", "~1");

const isBinary = (holder: object, name: string): boolean =>
  name === "blob" ||
  (name === "data" && "type" in holder && (holder.type === "image" || holder.type === "audio"));

/** Names that say what a message or a content block is, and are no text of anybody. */
const isFrame = (holder: object, name: string): boolean =>
  (name === "role" && "content" in holder) || (name === "type" && ("text" in holder || "data" in holder));

/** The strings of a part, in document order. */
function* stringsOf({ pointer, value, kind }: Part): Generator<LeafText> {
  const open: { readonly value: unknown; readonly pointer: string }[] = [{ value, pointer }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, pointer } = next;
    if (typeof value === "string") {
      if (value.trim() !== "") yield { pointer, text: value, kind };
    } else if (typeof value === "object" && value !== null) {
      const members = Object.entries(value).filter(
        ([name]) => Array.isArray(value) || (!isBinary(value, name) && !isFrame(value, name)),
      );
      for (const [name, member] of members.toReversed())
        open.push({ value: member, pointer: `${pointer}/${escapeToken(name)}` });
    }
  }
}

const cut = (leaf: LeafText, max: number): readonly (LeafText & { readonly from: number })[] => {
  if (leaf.text.length <= max) return [{ ...leaf, from: 0 }];
  const step = max - Math.min(OVERLAP, Math.floor(max / 4));
  const count = Math.ceil((leaf.text.length - (max - step)) / step);
  return Array.from({ length: count }, (_, index) => ({
    ...leaf,
    from: index * step,
    text: leaf.text.slice(index * step, index * step + max),
  }));
};

/**
 * The strings of a document as texts of at most `max` UTF-16 units, those of one kind together.
 * @returns undefined where it would take more than `maxChunks` of them
 */
export const chunksOf = (
  parts: readonly Part[],
  max: number,
  maxChunks: number,
): readonly Chunk[] | undefined => {
  const chunks: Chunk[] = [];
  const kinds = new Set(parts.map(({ kind }) => kind));
  for (const kind of kinds) {
    let text = "";
    let segments: Segment[] = [];
    const close = (): void => {
      if (segments.length > 0) chunks.push({ text, kind, segments });
      text = "";
      segments = [];
    };
    for (const part of parts.filter((each) => each.kind === kind)) {
      for (const leaf of stringsOf(part)) {
        for (const piece of cut(leaf, max)) {
          if (text.length + SEPARATOR.length + piece.text.length > max) close();
          if (chunks.length >= maxChunks) return undefined;
          if (segments.length > 0) text += SEPARATOR;
          segments.push({
            at: text.length,
            length: piece.text.length,
            pointer: piece.pointer,
            from: piece.from,
          });
          text += piece.text;
        }
      }
    }
    close();
  }
  return chunks.length > maxChunks ? undefined : chunks;
};

/** A place in the document. Without one, `start` and `end` are both 0. */
export type Place = { readonly pointer: string; readonly start: number; readonly end: number };

/** Where `[start, end)` of a chunk stands: in the leaf that it begins in. Without a span, the only leaf as a whole. */
export const placeOf = ({ segments }: Chunk, start: number | undefined, end: number | undefined): Place => {
  const [only] = segments;
  if (start === undefined || end === undefined) {
    if (only !== undefined && segments.length === 1)
      return { pointer: only.pointer, start: only.from, end: only.from + only.length };
    return { pointer: "", start: 0, end: 0 };
  }
  const segment = segments.findLast(({ at }) => at <= start);
  const from = segment === undefined ? 0 : start - segment.at;
  // A finding that begins between two leaves, or goes on into the next, has no place to put a placeholder in.
  if (segment === undefined || end > segment.at + segment.length) return { pointer: "", start: 0, end: 0 };
  return { pointer: segment.pointer, start: segment.from + from, end: segment.from + from + (end - start) };
};
