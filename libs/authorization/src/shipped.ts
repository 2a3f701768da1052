import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export type ShippedPolicy = {
  readonly name: string;
  /** The first sentence of the comment that the text begins with. */
  readonly summary: string;
  readonly cedar: string;
};

const FOLDER = join(import.meta.dirname, "../policies");
const SUFFIX = ".cedar";

const summaryOf = (text: string): string => {
  const comment = text.split("\n\n")[0] ?? "";
  const words = comment.replaceAll(/^\/\/ ?/gm, "").replaceAll("\n", " ");
  return /^.*?\.(?= |$)/.exec(words)?.[0] ?? words;
};

/** The policies that come along, by name; none of them is on by itself. */
export const shippedPolicies: readonly ShippedPolicy[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith(SUFFIX))
  .toSorted()
  .map((file) => {
    const cedar = readFileSync(join(FOLDER, file), "utf8");
    return { name: file.slice(0, -SUFFIX.length), summary: summaryOf(cedar), cedar };
  });
