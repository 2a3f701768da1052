import type { Scope } from "@portcullis/contracts";
import type { Offer } from "./covered.ts";

/** As `scopeEntrySchema` of the contracts has it; the gate checks it again. */
const ENTRY = /^[a-z0-9*-]{1,63}\/[^\s]{1,4096}$/;
export const isEntry = (text: string): boolean => ENTRY.test(text);

/** A word that stands before a pattern says what it is about: a tool whose own name begins so needs one too. */
const HAS_WORD = /^(?:tools|prompts|resources):/;

/** The entry for one thing alone. A scope has no white space: a `*` stands for it. */
export const entryOf = ({ kind, server, name }: Pick<Offer, "kind" | "server" | "name">): string => {
  const word = kind === "prompt" ? "prompts:" : HAS_WORD.test(name) || name === "*" ? "tools:" : "";
  return `${server}/${word}${name.replaceAll(/\s+/g, "*")}`;
};

/** With an entry more, or less where it is there. */
export const toggled = (entries: readonly string[], entry: string): string[] =>
  entries.includes(entry) ? entries.filter((each) => each !== entry) : [...entries, entry];

const speaksOf = (entry: string, word: "prompts:" | "resources:"): boolean =>
  entry.slice(entry.indexOf("/") + 1).startsWith(word);
const isBare = (entry: string): boolean => entry.slice(entry.indexOf("/") + 1) === "*";

export type Use = {
  readonly kind: "tool" | "prompt" | "resource";
  readonly server: string;
  readonly name: string;
};

/** How the gate reads an entry: given from outside, so that nothing is told twice. */
export type EntryRules = {
  /** Whether the entry speaks of this server at all. */
  readonly isAbout: (entry: string, server: string) => boolean;
  /** The entries that include this. */
  readonly including: (entries: readonly string[], use: Use) => readonly string[];
};

/**
 * A scope of what was used and nothing else; it never includes what the scope did not (INV-7). Which resources were read is not
 * to be told from traces, so what the scope says of resources stays, for the servers where any were read.
 */
export const shrunk = (scope: Scope, used: readonly Use[], { isAbout, including }: EntryRules): string[] => {
  const entries = scope === "*" ? ["*/*"] : scope;
  const named = used.flatMap((use): readonly string[] => {
    const by = use.kind === "resource" ? [] : including(entries, use);
    if (use.kind === "resource" || by.length === 0) return [];
    const entry = entryOf({ ...use, kind: use.kind });
    // A name that is a pattern itself may say more than the scope did.
    return entry.includes("*") ? by : [entry];
  });
  const readers = [...new Set(used.filter(({ kind }) => kind === "resource").map(({ server }) => server))];
  const resources = readers.flatMap((server) => {
    const about = entries.filter((entry) => isAbout(entry, server));
    const own = about.filter((entry) => speaksOf(entry, "resources:"));
    return about.some(isBare) ? [`${server}/resources:*`] : own;
  });
  return [...new Set([...named.toSorted(), ...resources])];
};

/** A scope in words, for a narrow place. */
export const scopeInWords = (scope: Scope): string => {
  if (scope === "*") return "all that is enabled";
  if (scope.length === 0) return "nothing";
  const [first, second, ...more] = scope;
  return [first, second, more.length === 0 ? undefined : `${more.length} more`]
    .filter((part) => part !== undefined)
    .join(", ");
};
