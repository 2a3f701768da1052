import type { Span } from "../detector.ts";
import { createViewBuilder, type View } from "./view.ts";

/** A span of a text and what is read in its place, unit for unit where the lengths are the same. */
export type Edit = Span & { readonly output: string };

/** What is read on both sides of an edit, so that words that were not disguised are seen beside those that were. */
const CONTEXT = 240;

/** The places of a text where something was edited, each with its surroundings. Edits do not overlap. */
export function viewOfEdits(text: string, edits: readonly Edit[]): View {
  const sorted = [...edits].sort((a, b) => a.start - b.start);
  const out = createViewBuilder();
  let copied = 0;
  for (const { start, end, output } of sorted) {
    if (start < copied) continue;
    if (start - copied > 2 * CONTEXT) {
      if (out.length() > 0) {
        out.copy(text, copied, copied + CONTEXT);
        out.append("\n\n", copied + CONTEXT, copied + CONTEXT + 1);
      }
      copied = start - CONTEXT;
    }
    out.copy(text, copied, start);
    if (output.length === end - start) {
      for (let i = 0; i < output.length; i++) out.append(output.charAt(i), start + i, start + i + 1);
    } else out.append(output, start, end);
    copied = end;
  }
  out.copy(text, copied, Math.min(text.length, copied + CONTEXT));
  return out.build();
}
