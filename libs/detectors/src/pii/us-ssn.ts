import type { Match } from "../detector.ts";
import { contextBefore, type DigitChain, standsFree } from "./digit-groups.ts";

const CONTEXT = /\bssn|social[ _-]?sec|soc\.? sec|\bss ?#|tax[ _-]?payer|\bitin\b|ssn\b|\bss (?:number|no)/;

/** What the Social Security Administration never issues (POMS RM 10201.035), area 900 to 999 included. */
function isIssuable(digits: string): boolean {
  const area = digits.slice(0, 3);
  const isArea = area !== "000" && area !== "666" && !area.startsWith("9");
  return isArea && digits.slice(3, 5) !== "00" && digits.slice(5) !== "0000" && new Set(digits).size > 1;
}

/** True for three groups of three, two and four digits from group `first` on, with one separator between them. */
function isFormatted(text: string, bounds: readonly number[], first: number): boolean {
  const lengths = [3, 2, 4].every((length, i) => {
    const at = (first + i) * 2;
    return (bounds[at + 1] ?? 0) - (bounds[at] ?? 0) === length;
  });
  return lengths && text.charAt(bounds[first * 2 + 1] ?? 0) === text.charAt(bounds[first * 2 + 3] ?? 0);
}

/**
 * US Social Security numbers: `123-45-6789` anywhere; other separators, and nine bare digits, only after a
 * word for them. Known sample numbers are found like any other.
 */
export function scanUsSsn(text: string, { bounds }: DigitChain, name: string): Match[] {
  const matches: Match[] = [];
  for (let first = 0; first * 2 < bounds.length; first++) {
    const start = bounds[first * 2] ?? 0;
    const bareEnd = bounds[first * 2 + 1] ?? 0;
    const isBare = bareEnd - start === 9;
    if (!isBare && !isFormatted(text, bounds, first)) continue;
    const end = isBare ? bareEnd : (bounds[first * 2 + 5] ?? 0);
    const separator = isBare ? "" : text.charAt(bareEnd);
    // `1-123-45-6789` is something else; a date or a name before the number is not.
    if (separator !== "" && (text.charAt(start - 1) === separator || text.charAt(end) === separator)) {
      const isSpaced = separator === " " && !(first > 0) && bounds.length === 6;
      if (!isSpaced) continue;
    }
    if (!standsFree(text, start, end) || !isIssuable(text.slice(start, end).replace(/[^0-9]/g, ""))) continue;
    const hasContext = CONTEXT.test(contextBefore(text, start, name));
    if (separator !== "-" && !hasContext) continue;
    matches.push({ start, end, type: "us_ssn", score: hasContext ? 0.98 : 0.85 });
  }
  return matches;
}
