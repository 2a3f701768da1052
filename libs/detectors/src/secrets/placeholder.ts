/** What people write where a secret belongs. Vendors' documented example keys are not in it: they are findings. */
const PLACEHOLDER_WORDS =
  /your|xxxx|placeholder|redacted|replace|changeme|change_me|change-me|insert|dummy|<|>|\*\*\*|\.\.\.|\$\{|\{\{|%\(|#\{/i;

/** A run of one or two characters, however long, names no key: `XXXXXXXX`, `00000000`, `abababab`. */
export function isMonotonous(text: string): boolean {
  const limit = text.length >= 16 ? 3 : 2;
  const seen = new Set<string>();
  for (let i = 0; i < text.length && seen.size <= limit; i++) seen.add(text.charAt(i));
  return seen.size <= limit;
}

/** One character eight times in a row is padding that a person typed. */
function hasLongRepeat(text: string): boolean {
  let repeat = 1;
  for (let i = 1; i < text.length; i++) {
    repeat = text.charCodeAt(i) === text.charCodeAt(i - 1) ? repeat + 1 : 1;
    if (repeat >= 8) return true;
  }
  return false;
}

const ROWS = ["qwertyuiop", "asdfghjkl", "zxcvbnm", "qwertzuiop", "azertyuiop", "1234567890"];

function areNeighbours(a: number, b: number): boolean {
  if (Math.abs(a - b) <= 1) return true;
  return ROWS.some((row) => {
    const at = row.indexOf(String.fromCharCode(a).toLowerCase());
    return at !== -1 && Math.abs(row.indexOf(String.fromCharCode(b).toLowerCase()) - at) === 1;
  });
}

/**
 * Share of the characters that lie in runs of three or more that count up or down, repeat, or walk along a row of a
 * keyboard: 1 for `abc123`, `qwerty` and `0123456789abcdef`.
 */
export function sequentialShare(text: string): number {
  let covered = 0;
  let run = 1;
  for (let i = 1; i <= text.length; i++) {
    if (i < text.length && areNeighbours(text.charCodeAt(i - 1), text.charCodeAt(i))) run++;
    else {
      if (run >= 3) covered += run;
      run = 1;
    }
  }
  return text.length === 0 ? 0 : covered / text.length;
}

/** Typed by holding keys down: no key and no password. */
export function isRepetitive(text: string): boolean {
  return isMonotonous(text) || hasLongRepeat(text);
}

/** True for the variable part of a credential that stands for a key and is none. */
export function isPlaceholder(body: string): boolean {
  return isRepetitive(body) || PLACEHOLDER_WORDS.test(body);
}
