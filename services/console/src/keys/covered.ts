// The gate's own rules, never written a second time: what is shown here is what the gate will say.
import { matchingEntries, orgEnables, scopeIncludes, scopeWithin } from "@portcullis/catalog/patterns";
import type { OrgRecord, Scope } from "@portcullis/contracts";

import type { EntryRules } from "./scope.ts";

/** What a server offers and a key can be given: a tool or a prompt. */
export type Offer = {
  readonly kind: "tool" | "prompt";
  readonly server: string;
  readonly name: string;
  readonly description: string | null;
  readonly risk: "none" | "low" | "medium" | "high";
};

/** Whether the organisation turned it on: without that, no scope reaches it (INV-7). */
export const isEnabled = (org: OrgRecord, offer: Offer): boolean => orgEnables(org, offer);

export const isCovered = (scope: Scope, offer: Offer): boolean => scopeIncludes(scope, offer);

/** The entries of a scope that include it. */
export const entriesFor = (scope: readonly string[] | "*", offer: Offer): readonly string[] =>
  matchingEntries(scope === "*" ? scope : [...scope], offer);

/** For {@link shrunk}. */
export const entryRules: EntryRules = {
  isAbout: (entry, server) => scopeWithin([entry], server).length > 0,
  including: (entries, use) => matchingEntries([...entries], use),
};

export const offerId = ({ kind, server, name }: Offer): string => `${kind} ${server}/${name}`;
