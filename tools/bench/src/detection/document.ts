/** Parts of the written document, in their order. */
export const PARTS = ["injection", "evasions", "secrets", "pii", "speed", "peers"] as const;
export type Part = (typeof PARTS)[number];

const begin = (part: Part): string => `<!-- begin ${part} -->`;
const end = (part: Part): string => `<!-- end ${part} -->`;

const partOf = (document: string, part: Part): string | undefined => {
  const from = document.indexOf(begin(part));
  const to = document.indexOf(end(part), from);
  return from === -1 || to === -1 ? undefined : document.slice(from + begin(part).length, to).trim();
};

/** The document with the parts in `fresh` put in, and the others as `before` has them. */
export const compose = (head: string, before: string, fresh: ReadonlyMap<Part, string>): string => {
  const parts = PARTS.flatMap((part) => {
    const text = fresh.get(part) ?? partOf(before, part);
    return text === undefined ? [] : [`${begin(part)}\n\n${text}\n\n${end(part)}`];
  });
  return `${[head, ...parts].join("\n\n")}\n`;
};
