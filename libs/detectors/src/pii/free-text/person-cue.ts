import * as bit from "./bits.ts";
import { CLOSINGS as CLOSING_WORDS, MADE, NAME_LABELS, ROLES } from "./lexicon/cues.ts";
import { gapText, INITIAL, isGap, SMALL, type Tokens } from "./tokens.ts";

function lower(tokens: Tokens, index: number): string {
  if (index < 0) return "";
  const from = tokens.start[index] as number;
  return tokens.text.slice(from, Math.min(tokens.end[index] as number, from + 16)).toLowerCase();
}

const LABELS = new Set(NAME_LABELS.split(" "));
const CLOSINGS = new Set(CLOSING_WORDS.split(" "));
const BY_CUES = new Set(MADE.split(" "));
const ROLE_CUES = new Set(ROLES.split(" "));

function isAfterIs(tokens: Tokens, index: number): boolean {
  const verb = lower(tokens, index - 1);
  return verb === "is" || verb === "was" || verb === "s" || verb === "ist" || verb === "est" || verb === "es";
}

/**
 * Points, 0 to 0.7, for what stands before a name and calls it one: a title, a greeting, `my name is`, a label.
 * From 0.45 on a capitalised word of no lexicon becomes a name by it.
 */
export function nameCue(tokens: Tokens, index: number): number {
  if (index === 0) return 0;
  const before = tokens.bits[index - 1] as number;
  if ((before & bit.CUE) === 0) return 0;
  const previous = lower(tokens, index - 1);
  const gap = gapText(tokens, index - 1, 4);
  const plain = gap === " ";
  if (before & bit.TITLE && (plain || gap === ". " || gap === ".")) return titleCue(tokens, index, previous);
  if (plain) {
    if (previous === "is" || previous === "ist" || previous === "s" || previous === "was") {
      const subject = lower(tokens, index - 2);
      if (subject === "name" || subject === "nickname" || subject === "surname") return 0.5;
      if (subject === "this") return 0.12;
    }
    if (["name", "names"].includes(previous) && index >= 2) {
      const owner = lower(tokens, index - 2);
      if (owner === "s" || ["my", "maiden", "last", "first", "full", "the", "her", "his"].includes(owner))
        return 0.42;
    }
    if (previous === "am" || previous === "m") return 0.15;
    if (before & bit.NAME_CUE)
      return tokens.bits[index - 1] === 0 ? 0 : cueOfGreeting(tokens, index, previous);
    if (previous === "by" && BY_CUES.has(lower(tokens, index - 2))) return 0.45;
    if (previous === "me" && lower(tokens, index - 2) === "calls") return 0.42;
    if (
      previous === "heiße" ||
      previous === "heisse" ||
      previous === "llamo" ||
      previous === "chiamo" ||
      previous === "appelle"
    )
      return 0.5;
    if (ROLE_CUES.has(previous)) return 0.2;
    return 0;
  }
  if (gap.startsWith(":") && LABELS.has(previous)) return previous === "name" ? 0.42 : 0.45;
  if (gap.startsWith("?") && previous === "name") return 0.5;
  if ((gap.startsWith(",") || gap.startsWith("\n")) && CLOSINGS.has(previous) && gap.includes("\n"))
    return 0.45;
  return 0;
}

/** `Mr Smith` is one; `the general public` and `agent Orange` are none, so offices count for less. */
function titleCue(tokens: Tokens, index: number, title: string): number {
  if (
    /^(?:mr|mrs|ms|mx|dr|prof|herr|frau|monsieur|madame|mme|mlle|señor|señora|sr|sra|srta|senhor|senhora|signor|signora|rev|capt|sgt|lt|col|dott|mevr|dhr|sir)$/.test(
      title,
    )
  )
    return tokens.shape[index] === SMALL ? 0.42 : 0.6;
  if (tokens.shape[index] === SMALL || tokens.shape[index] === INITIAL) return 0;
  return tokens.shape[index - 1] === SMALL ? 0.1 : 0.25;
}

function cueOfGreeting(tokens: Tokens, index: number, previous: string): number {
  if (tokens.shape[index] === SMALL) return previous === "named" ? 0.3 : 0.1;
  if (["named", "starring", "nicknamed", "née", "undersigned", "namens", "geborene"].includes(previous))
    return 0.45;
  const after = gapText(tokens, index, 2);
  const isAddressed = after.startsWith(",") || after.startsWith("!") || after.startsWith("\n");
  return isAddressed ? 0.42 : isAfterIs(tokens, index) || isGap(tokens, index, "") ? 0.15 : 0.2;
}
