import type { Edit } from "./edits.ts";

const GROUP = /[A-Za-z0-9_]{1,64}/y;
const GAP = /[ \t\n.\-|]{1,3}/y;
const HAS_DIGIT_OR_CAPITAL = /[A-Z0-9_]/;
const MAX_GROUPS = 40;

/** End of the groups of a credential that begins at `start`, and the gaps between them. */
function gapsOf(text: string, start: number): Edit[] {
  const gaps: Edit[] = [];
  let at = start;
  let separator = "";
  for (let groups = 0; groups < MAX_GROUPS; groups++) {
    GROUP.lastIndex = at;
    const group = GROUP.exec(text)?.[0];
    const isPart =
      group !== undefined && (groups < 2 || HAS_DIGIT_OR_CAPITAL.test(group) || group.length === 1);
    if (!isPart) {
      gaps.pop();
      break;
    }
    at += group.length;
    GAP.lastIndex = at;
    const gap = GAP.exec(text)?.[0];
    if (gap === undefined || (separator !== "" && gap !== separator)) break;
    // The hyphen of a prefix (`sk-`) stays, and so does the first gap if it is one.
    if (gap !== "-") {
      separator = gap;
      gaps.push({ start: at, end: at + gap.length, output: "" });
    }
    at += gap.length;
  }
  return gaps;
}

/** Credentials written in groups (`AKIA QZ7T R2ML`), pulled together from the prefix that announces them. */
export function groupedTokenEdits(text: string, starts: readonly number[]): Edit[] {
  const edits: Edit[] = [];
  for (const start of starts) {
    if (start < (edits.at(-1)?.end ?? 0)) continue;
    const gaps = gapsOf(text, start);
    if (gaps.length > 1) edits.push(...gaps);
  }
  return edits;
}
