import type { Preview } from "@portcullis/contracts";
import { startOfPlaceholderAt } from "./placeholders.ts";
import { splitsPair } from "./spans.ts";

/**
 * The start of a redacted text, for people. It never ends inside a placeholder or inside a surrogate pair. The text
 * must be redacted before it comes here: a value that is cut in two is one that no detector finds.
 * @param maxLength UTF-16 units
 */
export const preview = (redactedText: string, maxLength: number): Preview => {
  const { length } = redactedText;
  if (length <= maxLength) return { text: redactedText, length, truncated: false };
  const end = startOfPlaceholderAt(redactedText, maxLength);
  const cut = splitsPair(redactedText, end) ? end - 1 : end;
  return { text: redactedText.slice(0, cut), length, truncated: true };
};
