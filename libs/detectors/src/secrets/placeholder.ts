/** What people write where a secret belongs. Vendors' documented example keys are not in it: they are findings. */
const PLACEHOLDER_WORDS =
  /your|xxxx|placeholder|redacted|replace|changeme|change_me|change-me|insert|dummy|<|>|\*\*\*|\.\.\.|\$\{|\{\{|%\(|#\{/i;

/** A run of one or two characters, however long, names no key: `XXXXXXXX`, `00000000`, `abababab`. */
function isMonotonous(text: string): boolean {
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

/** True for the variable part of a credential that stands for a key and is none. */
export function isPlaceholder(body: string): boolean {
  return isMonotonous(body) || hasLongRepeat(body) || PLACEHOLDER_WORDS.test(body);
}
