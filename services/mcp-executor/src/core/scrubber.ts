import { createMultiSearch, SHORTEST_LITERAL } from "./multi-search.ts";
import { textViews } from "./text-views.ts";
import { valueForms } from "./value-forms.ts";

/** What stands where a credential stood. */
export const REMOVED = "[credential removed]";

/** JSON that is nested more deeply is not searched, so it is not handed on. */
const MAX_DEPTH = 512;

export type Scrubbed<T> = { readonly value: T /** How many were removed. */; readonly echoes: number };

/** Removes known secret values from what others said. Linear in the text, whatever the number of values. */
export type Scrubber = {
  readonly text: (text: string) => Scrubbed<string>;
  /** All strings, numbers and member names of a JSON value. Undefined where it is nested too deeply to be searched. */
  readonly json: (value: unknown) => Scrubbed<unknown> | undefined;
};

type Span = readonly [start: number, end: number];

/** Spans in order, those that overlap as one. */
const merge = (spans: readonly Span[]): readonly Span[] => {
  const merged: [number, number][] = [];
  for (const [start, end] of spans.toSorted(([a], [b]) => a - b)) {
    const last = merged.at(-1);
    if (last !== undefined && start < last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
};

const isBase64 = (character: string | undefined): boolean =>
  character !== undefined && /^[A-Za-z0-9+/=_-]$/.test(character);

const TOO_DEEP = Symbol("too deep");

/** A number as it is written (`JSON.rawJSON`), which `scrub-carried.ts` has searched already. */
const isRawJson = (JSON as unknown as { readonly isRawJSON: (value: unknown) => boolean }).isRawJSON;

/** @param values long enough not to be found in anything: see `resolveCredentials` */
export const createScrubber = (values: readonly string[]): Scrubber => {
  const forms = values.flatMap(valueForms);
  const search = createMultiSearch(forms.map(({ text }) => text));

  const spansOf = (text: string): readonly Span[] => {
    const spans: [number, number][] = [];
    for (const view of textViews(text)) {
      let last: [number, number] | undefined;
      search.scan(view.text, (index, start, end) => {
        const form = forms[index];
        const before = form?.before === 1 && isBase64(view.text[start - 1]) ? 1 : 0;
        const after = form?.after === 1 && isBase64(view.text[end]) ? 1 : 0;
        const [from, to] = view.toSource(start - before, end + after);
        // A text that is one value over and over has as many hits as characters, and must not cost a span each.
        if (last !== undefined && from < last[1]) {
          last[0] = Math.min(last[0], from);
          last[1] = Math.max(last[1], to);
        } else {
          last = [from, to];
          spans.push(last);
        }
      });
    }
    return spans.length < 2 ? spans : merge(spans);
  };
  const scrubText = (text: string): Scrubbed<string> => {
    if (forms.length === 0 || text.length < SHORTEST_LITERAL) return { value: text, echoes: 0 };
    const spans = spansOf(text);
    if (spans.length === 0) return { value: text, echoes: 0 };
    let value = "";
    let read = 0;
    for (const [start, end] of spans) {
      value += text.slice(read, start) + REMOVED;
      read = end;
    }
    return { value: value + text.slice(read), echoes: spans.length };
  };

  const scrubJson = (root: unknown): Scrubbed<unknown> => {
    let echoes = 0;
    const clean = (text: string): string => {
      const scrubbed = scrubText(text);
      echoes += scrubbed.echoes;
      return scrubbed.value;
    };
    const walkMembers = (value: object, depth: number): object => {
      let changed = false;
      const taken = new Set<string>();
      const members = Object.entries(value).map(([name, member]): [string, unknown] => {
        let cleanName = clean(name);
        // Two names that held a credential must not become one member.
        for (let n = 2; taken.has(cleanName); n += 1) cleanName = `${clean(name)} ${n}`;
        taken.add(cleanName);
        const cleanMember = walk(member, depth + 1);
        changed ||= cleanName !== name || cleanMember !== member;
        return [cleanName, cleanMember];
      });
      return changed ? Object.fromEntries(members) : value;
    };
    const walk = (value: unknown, depth: number): unknown => {
      if (typeof value === "string") return clean(value);
      if (typeof value === "number") {
        const text = String(value);
        const cleanText = clean(text);
        return cleanText === text ? value : cleanText;
      }
      if (typeof value !== "object" || value === null || isRawJson(value)) return value;
      if (depth >= MAX_DEPTH) throw TOO_DEEP;
      if (!Array.isArray(value)) return walkMembers(value, depth);
      const items = value.map((item) => walk(item, depth + 1));
      // The very object goes on where nothing was found in it.
      return items.every((item, index) => item === value[index]) ? value : items;
    };
    return { value: walk(root, 0), echoes };
  };

  return {
    text: scrubText,
    json: (value) => {
      try {
        return scrubJson(value);
      } catch (error) {
        if (error === TOO_DEEP) return undefined;
        throw error;
      }
    },
  };
};
