import { SHORTEST_LITERAL } from "./multi-search.ts";

/** A form that a value may come back in. `before` and `after`: neighbours that hold some of its bits too (base64). */
export type ValueForm = { readonly text: string; readonly before: number; readonly after: number };

const plain = (text: string): ValueForm => ({ text, before: 0, after: 0 });

/**
 * Base64 of bytes that stand somewhere within others: which characters come out depends on where in a group of three
 * they begin, so there are three. Characters that the neighbours have a part in are left out of the text.
 */
const base64Forms = (bytes: Buffer): readonly ValueForm[] =>
  [0, 1, 2].flatMap((offset) => {
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64");
    const bits = (offset + bytes.length) * 8;
    const text = encoded.slice(Math.ceil((offset * 8) / 6), Math.floor(bits / 6));
    const edges = { before: offset === 0 ? 0 : 1, after: bits % 6 === 0 ? 0 : 1 };
    return [
      { text, ...edges },
      { text: text.replaceAll("+", "-").replaceAll("/", "_"), ...edges },
    ];
  });

/**
 * The forms of a secret value that a search looks for. Escapes (JSON, percent, HTML entities) are not among them: the
 * search undoes those in the text (`text-views.ts`), whichever characters their writer chose to escape.
 */
export const valueForms = (value: string): readonly ValueForm[] => {
  const bytes = Buffer.from(value, "utf8");
  // UTF-8 that was read byte by byte, as percent decoding and some servers' headers do.
  const byteByByte = bytes.toString("latin1");
  const forms = [
    plain(value),
    plain(value.trim()),
    plain(byteByByte),
    // application/x-www-form-urlencoded
    plain(value.replaceAll(" ", "+")),
    plain(byteByByte.replaceAll(" ", "+")),
    plain(bytes.toString("hex")),
    plain(bytes.toString("hex").toUpperCase()),
    ...base64Forms(bytes),
    // A number loses its last digits on the way through JSON.
    ...(/^\d+$/.test(value) ? [plain(String(Number(value)))] : []),
  ];
  const known = new Map<string, ValueForm>();
  for (const form of forms)
    if (form.text.length >= SHORTEST_LITERAL && !known.has(form.text)) known.set(form.text, form);
  return [...known.values()];
};
