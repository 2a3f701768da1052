/** `<EMAIL_ADDRESS_1>`: what stands in place of a value. Matches whole placeholders only, in linear time. */
const NUMBERED = /<([A-Z][A-Z0-9_]{0,63})_(\d{1,7})>/g;
/** `<NOT_INSPECTED: too_long, 5000000 characters>`: what stands in place of text that no detector read. */
const NOT_INSPECTED = /<NOT_INSPECTED: [a-z_]{1,40}, \d{1,15} characters>/g;

/** The longest placeholder that this module makes, in characters. */
export const MAX_PLACEHOLDER = 96;

const labelOf = (type: string): string => {
  const label = type
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, "_")
    .replace(/^[^A-Z]+|_+$/g, "")
    .slice(0, 60);
  return label === "" ? "REDACTED" : label;
};

export type Placeholders = {
  /** The placeholder of a value: the same for the same value, and for no other. */
  readonly of: (type: string, value: string) => string;
  /** Takes note of placeholders that the text brings along, so that no new one gets their number. */
  readonly reserve: (text: string) => void;
};

/** The table of one trace or one document. It holds values, so it lives no longer than the work on that one. */
export const createPlaceholders = (): Placeholders => {
  const known = new Map<string, string>();
  const taken = new Set<string>();
  const counters = new Map<string, number>();

  const next = (label: string): string => {
    for (let number = (counters.get(label) ?? 0) + 1; ; number += 1) {
      const placeholder = `<${label}_${number}>`;
      if (taken.has(placeholder)) continue;
      counters.set(label, number);
      taken.add(placeholder);
      return placeholder;
    }
  };

  return {
    of: (type, value) => {
      const label = labelOf(type);
      const id = `${label}\0${value}`;
      const placeholder = known.get(id) ?? next(label);
      known.set(id, placeholder);
      return placeholder;
    },
    reserve: (text) => {
      if (!text.includes("<")) return;
      for (const match of text.matchAll(NUMBERED)) taken.add(match[0]);
    },
  };
};

export const notInspected = (reason: string, characters: number): string =>
  `<NOT_INSPECTED: ${reason}, ${characters} characters>`;

/** Where the placeholder begins that lies across `at`; `at` itself where there is none. */
export const startOfPlaceholderAt = (text: string, at: number): number => {
  const from = Math.max(0, at - MAX_PLACEHOLDER);
  const around = text.slice(from, at + MAX_PLACEHOLDER);
  for (const pattern of [NUMBERED, NOT_INSPECTED]) {
    for (const match of around.matchAll(pattern)) {
      const start = from + match.index;
      if (start < at && start + match[0].length > at) return start;
    }
  }
  return at;
};
