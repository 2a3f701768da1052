import type { Detector, Emit } from "../detector.ts";
import { type Entry, EXACT_LIMITS, saltBytes } from "./entry.ts";
import { createKeyedDigest } from "./hmac.ts";
import { createRollingHash, FILTERS } from "./rolling-hash.ts";

export { createSalt, type Entry, EXACT_LIMITS, hashSecret } from "./entry.ts";

export type ExactOptions = {
  /** The name under which findings are listed. */
  readonly name?: string;
  /** Of the settings that the entries come from. */
  readonly version?: string;
};

const TYPE = "registered_secret";
/** Windows that were compared already are not again: a text that repeats one must not cost a digest a character. */
const REMEMBERED = 256;
const MAX_TITLE_IDS = 3;

type Search = (text: string, onFound: (start: number, end: number) => void) => void;

/**
 * The place before whose window had the same hash, where the `length` units there are the same as here; else -1. It
 * reads each unit of a periodic text once.
 */
function createMemory(text: string, length: number): (at: number, hash: number) => number {
  const last = new Int32Array(REMEMBERED).fill(-1);
  const shifts = new Int32Array(REMEMBERED);
  const ends = new Int32Array(REMEMBERED);
  return (at, hash) => {
    const slot = hash & (REMEMBERED - 1);
    const before = last[slot] ?? -1;
    last[slot] = at;
    if (before === -1) return -1;
    const shift = at - before;
    // Up to `ends` every unit is known to repeat the one `shift` before it.
    let end = shifts[slot] === shift ? Math.max(ends[slot] ?? 0, at) : at;
    while (end < at + length && end < text.length && text.charCodeAt(end) === text.charCodeAt(end - shift))
      end++;
    shifts[slot] = shift;
    ends[slot] = end;
    return end >= Math.min(at + length, text.length) ? before : -1;
  };
}

function createSearch(salt: string, entries: readonly Entry[]): Search {
  const key = saltBytes(salt);
  const rolling = createRollingHash(key);
  const wanted = new Uint8Array(FILTERS);
  const byFilter = new Map<number, Map<number, Set<string>>>();
  for (const { length, filter, hash } of entries) {
    wanted[filter] = 1;
    const byLength = byFilter.get(filter) ?? new Map<number, Set<string>>();
    byFilter.set(filter, byLength);
    byLength.set(length, (byLength.get(length) ?? new Set()).add(hash.toLowerCase()));
  }
  const longest = Math.max(...entries.map(({ length }) => length));
  const digest = createKeyedDigest(key, longest);
  return (text, onFound) => {
    const found = new Map<number, readonly number[]>();
    let twinOf: ReturnType<typeof createMemory> | undefined;
    rolling.scan(text, wanted, (at, hash, filter) => {
      twinOf ??= createMemory(text, longest);
      const twin = twinOf(at, hash);
      const lengths =
        twin === -1
          ? [...(byFilter.get(filter) ?? [])].flatMap(([length, hashes]) =>
              at + length <= text.length && hashes.has(digest(text.slice(at, at + length))) ? [length] : [],
            )
          : (found.get(twin) ?? []).filter((length) => at + length <= text.length);
      if (lengths.length === 0) return;
      found.set(at, lengths);
      for (const length of lengths) onFound(at, at + length);
    });
  };
}

export type EntryFault = { readonly id: string; readonly message: string };

function messageOf({ salt, length, filter, hash }: Entry): string | undefined {
  const { minLength, maxLength, minSaltBytes, maxSaltBytes } = EXACT_LIMITS;
  const size = Buffer.from(salt, "base64url").length;
  if (size < minSaltBytes || size > maxSaltBytes)
    return `a salt has ${minSaltBytes} to ${maxSaltBytes} bytes in base64url`;
  if (!Number.isInteger(length) || length < minLength || length > maxLength)
    return `a registered secret has ${minLength} to ${maxLength} characters`;
  if (!Number.isInteger(filter) || filter < 0 || filter >= FILTERS) return "a filter has 12 bits";
  return /^[0-9a-f]{64}$/i.test(hash) ? undefined : "a hash has 64 hexadecimal digits";
}

/** What is wrong with entries: empty where {@link createExactDetector} takes them. Total. */
export function checkExact(entries: readonly Entry[]): readonly EntryFault[] {
  const faults = entries.flatMap((entry): EntryFault[] => {
    const message = messageOf(entry);
    return message === undefined ? [] : [{ id: entry.id, message }];
  });
  if (entries.length > EXACT_LIMITS.entries)
    faults.push({ id: "", message: `at most ${EXACT_LIMITS.entries} registered secrets` });
  if (new Set(entries.map(({ salt }) => salt)).size > EXACT_LIMITS.salts)
    faults.push({ id: "", message: `at most ${EXACT_LIMITS.salts} salts: the entries of an org share one` });
  return faults;
}

function titleOf(entries: readonly Entry[]): string {
  const ids = [...new Set(entries.map(({ id }) => id).filter((id) => id !== ""))];
  if (ids.length === 0) return "Registered secret";
  const rest = ids.length > MAX_TITLE_IDS ? ` and ${ids.length - MAX_TITLE_IDS} more` : "";
  return `Registered secret: ${ids.length === 1 ? "" : "one of "}${ids.slice(0, MAX_TITLE_IDS).join(", ")}${rest}`;
}

/**
 * Finds registered values wherever they stand, in plain, decoded, hidden and joined texts. One pass a salt over the
 * text, whatever the number of lengths; one place in 4,096 an entry costs a digest.
 *
 * @throws RangeError where an entry is none, or there are more than {@link EXACT_LIMITS} allows
 * @example
 * const extra = [createExactDetector([hashSecret(value, salt, "db-password")])];
 * inspect(`the password is ${value}`, "prompt", { extra }).findings[0]?.type; // 'registered_secret'
 */
export function createExactDetector(entries: readonly Entry[], options: ExactOptions = {}): Detector {
  const [fault] = checkExact(entries);
  if (fault !== undefined) throw new RangeError(`registered secret "${fault.id}": ${fault.message}`);
  const bySalt = new Map<string, Entry[]>();
  for (const entry of entries) bySalt.set(entry.salt, [...(bySalt.get(entry.salt) ?? []), entry]);
  const searches = [...bySalt].map(([salt, list]) => createSearch(salt, list));
  const info = {
    title: titleOf(entries),
    severity: "critical",
    owasp: ["LLM02:2025", "MCP01:2025"],
  } as const;
  return {
    category: "secrets",
    name: options.name ?? "exact",
    version: options.version ?? "1.0.0",
    scan(text: string, _context, emit: Emit): void {
      for (const search of searches) search(text, (start, end) => emit({ start, end, type: TYPE, score: 1 }));
    },
    describe: () => info,
  };
}
