import { type McpCall, offerKindOf } from "@portcullis/contracts";
import { sha256Hex } from "./canonical.ts";

const DIGEST = "sha256:";

/** What stands in a signed text for a name that it does not spell. */
export const digestOfName = (name: string): string => `${DIGEST}${sha256Hex(name)}`;

/**
 * How tickets and the ledger name what a call aims at. Tools and prompts are in the catalog; the URI of a resource is its caller's own
 * text, and a signed text cannot be redacted, so it stands there as a digest (INV-5): who knows the URI can compare it. Receipts
 * have a digest always: an inspector signs for names that are in no catalog.
 */
export const nameInEvidence = (mcp: Pick<McpCall, "method" | "ref"> | undefined, name: string): string => {
  const isUri = mcp !== undefined && offerKindOf(mcp) === "resource";
  // A tool that is called like a digest must not pass for another tool.
  return isUri || name.startsWith(DIGEST) ? digestOfName(name) : name;
};

/** Whether a signed text speaks of this name, spelled or as its digest. */
export const isNamedInEvidence = (named: string | null, name: string): boolean =>
  named === digestOfName(name) || (named === name && !name.startsWith(DIGEST));
