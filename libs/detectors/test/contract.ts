import { isDeepStrictEqual } from "node:util";
import type { Finding, Inspection, Limits, Skipped } from "../src/types.ts";

/** A text of a value, where a finding may be. */
type Place = {
  readonly pointer: string;
  readonly target: "value" | "key";
  readonly text: string;
  readonly depth: number;
};

const DEFAULTS: Limits = {
  maxDepth: 128,
  maxLeaves: 100_000,
  maxCharactersPerLeaf: 4_194_304,
  maxCharacters: 4_194_304,
};
/** A pointer past this is not followed. */
const MAX_POINTER = 1_024;
/** Past this many entries the list of what was skipped names the root. */
const MAX_SKIPPED = 200;

const textOf = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";

/** RFC 6901, written once more, so that a fault of the walk is not a fault of its test. */
const escaped = (name: string): string => name.replace(/~/g, "~0").replace(/\//g, "~1");

/** Every member name and every leaf of a JSON value, in document order. */
export function placesOf(root: unknown): Place[] {
  const places: Place[] = [];
  type Item = {
    readonly value: unknown;
    readonly pointer: string;
    readonly depth: number;
    readonly key?: string;
  };
  const stack: Item[] = [{ value: root, pointer: "", depth: 0 }];
  for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
    const { value, pointer, depth, key } = item;
    if (key !== undefined) places.push({ pointer, target: "key", text: key, depth });
    if (typeof value !== "object" || value === null) {
      places.push({ pointer, target: "value", text: textOf(value), depth });
      continue;
    }
    const isArray = Array.isArray(value);
    const children = Object.entries(value).map(
      ([name, member]: [string, unknown]): Item => ({
        value: member,
        pointer: `${pointer}/${isArray ? name : escaped(name)}`,
        depth: depth + 1,
        ...(isArray ? {} : { key: name }),
      }),
    );
    for (const child of children.reverse()) stack.push(child);
  }
  return places;
}

const idOf = ({ pointer, target }: Pick<Place, "pointer" | "target">): string => `${target} ${pointer}`;

type Reading = {
  /** Units of each place that the limits let through. */
  readonly read: ReadonlyMap<string, number>;
  readonly characters: number;
  readonly leaves: number;
  readonly reasons: ReadonlySet<string>;
};

/** What the limits say will be read, whatever the texts are. */
function readingOf(places: readonly Place[], limits: Limits, unread: ReadonlySet<string>): Reading {
  const read = new Map<string, number>();
  const reasons = new Set<string>();
  let characters = 0;
  let leaves = 0;
  let seen = 0;
  for (const place of places) {
    const { pointer, target, text, depth } = place;
    if (depth > limits.maxDepth) {
      reasons.add("too_deep");
      continue;
    }
    if (pointer.length > MAX_POINTER) {
      reasons.add("too_long");
      continue;
    }
    if (target === "value" && ++seen > limits.maxLeaves) {
      reasons.add("too_many_leaves");
      break;
    }
    if (target === "value" && unread.has(pointer)) continue;
    const room = Math.max(0, Math.min(limits.maxCharactersPerLeaf, limits.maxCharacters - characters));
    if (text.length > room) reasons.add("too_long");
    if (text.length > 0 && room === 0) continue;
    const length = Math.min(room, text.length);
    read.set(idOf(place), length);
    characters += length;
    if (target === "value") leaves++;
  }
  return { read, characters, leaves, reasons };
}

const CATEGORIES = new Set(["secrets", "pii", "injection"]);
const SEVERITIES = new Set(["low", "medium", "high", "critical"]);
const OWASP_ID = /^(?:LLM|MCP)(?:0\d|10):2025$/;
const TYPE = /^[a-z][a-z0-9_]{0,62}$/;
/** A shorter text, or a bare word, may stand in the name of a type by chance. */
const MIN_VALUE = 9;
const BARE_WORD = /^[a-z_]+$/;

function faultsOfFinding(finding: Finding, read: ReadonlyMap<string, number>): string[] {
  const { category, type, detector, version, start, end, score, severity, owasp } = finding;
  const length = read.get(idOf(finding));
  const checks: readonly (readonly [boolean, string])[] = [
    [length !== undefined, "names no place that was read"],
    [Number.isInteger(start) && Number.isInteger(end), "has no whole offsets"],
    [start >= 0 && start < end, "is empty or begins before its text"],
    [end <= (length ?? end), `ends at ${end}, after the ${length} units that were read`],
    [score > 0 && score <= 1, "has a score outside (0, 1]"],
    [CATEGORIES.has(category), "has an unknown category"],
    [TYPE.test(type), "has a type that is no name"],
    [detector !== "" && version !== "", "has no detector or version"],
    [SEVERITIES.has(severity), "has an unknown severity"],
    [Array.isArray(owasp) && owasp.every((id) => OWASP_ID.test(id)), "has no OWASP ids"],
  ];
  return checks.flatMap(([isRight, message]) => (isRight ? [] : [`${type} ${start}-${end} ${message}`]));
}

/** Values of the input in what is reported: pointers may name them, nothing else may. */
function leaksOf(
  findings: readonly Finding[],
  places: readonly Place[],
  known: ReadonlySet<string>,
): string[] {
  const words = findings.flatMap(({ pointer, ...rest }) =>
    Object.values(rest).flatMap((value) => (typeof value === "string" && !known.has(value) ? [value] : [])),
  );
  if (words.length === 0) return [];
  const reported = JSON.stringify([...new Set(words)]);
  const values = new Set<string>();
  for (const { text } of places) values.add(text);
  for (const finding of findings) {
    const text = places.find((place) => idOf(place) === idOf(finding))?.text ?? "";
    values.add(text.slice(finding.start, finding.end));
  }
  return [...values]
    .filter((value) => value.length >= MIN_VALUE && !BARE_WORD.test(value) && reported.includes(value))
    .map(() => "a finding holds a value");
}

const hasReason = (skipped: readonly Skipped[], reason: string): boolean =>
  skipped.some((entry) => entry.reason === reason);

/**
 * What is wrong with an inspection of a JSON value, in words; empty when it keeps every promise of `inspect`.
 *
 * @param known words that may stand in findings though they may stand in the input, such as types of custom rules
 */
export function faultsOf(
  value: unknown,
  { findings, coverage }: Inspection,
  limits: Partial<Limits> = {},
  known: ReadonlySet<string> = new Set(),
): string[] {
  const { skipped } = coverage;
  const places = placesOf(value);
  const unread = new Set(skipped.filter(({ reason }) => reason === "binary").map(({ pointer }) => pointer));
  const all = { ...DEFAULTS, ...limits };
  const { reasons, ...most } = readingOf(places, all, new Set());
  const faults = findings.flatMap((finding) => faultsOfFinding(finding, most.read));
  for (const reason of reasons) if (!hasReason(skipped, reason)) faults.push(`${reason} is not in skipped`);
  if (coverage.characters > all.maxCharacters) faults.push("more characters were read than the limit");
  if (unread.size === 0) {
    if (coverage.characters !== most.characters)
      faults.push(`read ${coverage.characters} characters, the limits give ${most.characters}`);
    if (coverage.pointersTotal !== most.leaves)
      faults.push(`read ${coverage.pointersTotal} leaves, the limits give ${most.leaves}`);
  }
  const pointers = new Set(places.map(({ pointer }) => pointer));
  const listed = [...coverage.pointers, ...skipped.map(({ pointer }) => pointer)];
  const isPlace = (pointer: string): boolean =>
    pointer === "" ||
    pointers.has(pointer) ||
    [...pointers].some((each) => each.startsWith(`${pointer}/`)) ||
    isEmptyHolder(value, pointer);
  const strange = listed.find((pointer) => !isPlace(pointer));
  if (strange !== undefined)
    faults.push(`coverage names ${JSON.stringify(strange.slice(0, 80))}, which is no place`);
  if (skipped.length > MAX_SKIPPED + 5) faults.push("the list of what was skipped has no bound");
  return [...faults, ...leaksOf(findings, places, known)];
}

/** Containers without a leaf are places as well. */
function isEmptyHolder(root: unknown, pointer: string): boolean {
  let at: unknown = root;
  for (const token of pointer.split("/").slice(1)) {
    if (typeof at !== "object" || at === null) return false;
    const name = token.replace(/~1/g, "/").replace(/~0/g, "~");
    at = Object.entries(at).find(([key]) => key === name)?.[1];
  }
  return typeof at === "object" && at !== null;
}

/** Both inspections say the same. */
export function isSame(a: Inspection, b: Inspection): boolean {
  return isDeepStrictEqual(a, b);
}
