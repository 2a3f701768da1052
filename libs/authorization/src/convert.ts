import type { CedarValueJson } from "@cedar-policy/cedar-wasm/nodejs";
import type { ArgumentType } from "./argument-type.ts";
import type { Reads } from "./reads.ts";

/**
 * JSON that a caller sent, as Cedar values. Cedar's own JSON form has escapes: `{"__entity": …}` is an entity and
 * `{"__extn": …}` a value of an extension type. A caller must never be able to write one, so a member of such a name is
 * left out and reported, at any depth; the only escape in the result is the `decimal` that is made here.
 */
export type Converted = {
  readonly value: Readonly<Record<string, CedarValueJson>>;
  /** JSON pointers of what is read and could not be handed over as it is. */
  readonly faults: readonly string[];
};

const RESERVED = new Set(["__entity", "__extn", "__expr"]);
const MAX_DEPTH = 32;
const MAX_FAULTS = 20;
/** Cedar's Long has 64 bits with a sign. */
const LONG_LIMIT = 2 ** 63;
/** Cedar's decimal is a Long of ten-thousandths. */
const MAX_DECIMAL = "922337203685477.5807";
const MIN_DECIMAL = "-922337203685477.5808";
const DECIMAL_LIMIT = 922_337_203_685_477;

const everything: Reads = { whole: true, members: new Map() };
const mixed: ArgumentType = { kind: "mixed" };

const extension = (fn: string, arg: string): CedarValueJson => ({ __extn: { fn, arg } });
export const ipValue = (address: string): CedarValueJson => extension("ip", address);

/** Rounded to 4 places, half away from zero as `toFixed` does; clamped to what Cedar can hold. */
const roundedDecimal = (value: number): CedarValueJson => {
  if (value >= DECIMAL_LIMIT) return extension("decimal", MAX_DECIMAL);
  if (value <= -DECIMAL_LIMIT) return extension("decimal", MIN_DECIMAL);
  const text = value.toFixed(4);
  return extension("decimal", text === "-0.0000" ? "0.0000" : text);
};

/** Adding 0 to such a value turns -0 into 0. */
const isLong = (value: number): boolean => Number.isInteger(value) && Math.abs(value) < LONG_LIMIT;

const convertNumber = (value: number, type: ArgumentType): CedarValueJson | undefined => {
  switch (type.kind) {
    case "decimal":
      return Number.isFinite(value) ? roundedDecimal(value) : undefined;
    case "long":
      return isLong(value) ? value + 0 : undefined;
    case "mixed": {
      if (isLong(value)) return value + 0;
      const exact = Math.abs(value) < DECIMAL_LIMIT && Number(value.toFixed(4)) === value;
      return exact ? roundedDecimal(value) : undefined;
    }
    default:
      return undefined;
  }
};

const pointerTo = (pointer: string, name: string): string =>
  `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;

type Work = { readonly faults: string[] };

const fault = (work: Work, pointer: string): undefined => {
  if (work.faults.length < MAX_FAULTS) work.faults.push(pointer.toWellFormed().slice(0, 200));
  return undefined;
};

const convertArray = (
  work: Work,
  values: readonly unknown[],
  type: ArgumentType,
  pointer: string,
  depth: number,
): CedarValueJson | undefined => {
  if (type.kind !== "set" && type.kind !== "mixed") return fault(work, pointer);
  const element = type.kind === "set" ? type.element() : mixed;
  return values
    .map((value, index) => convert(work, value, element, everything, `${pointer}/${index}`, depth + 1))
    .filter((value) => value !== undefined);
};

const convertObject = (
  work: Work,
  source: Readonly<Record<string, unknown>>,
  type: ArgumentType,
  reads: Reads,
  pointer: string,
  depth: number,
): Record<string, CedarValueJson> | undefined => {
  if (type.kind !== "record" && type.kind !== "mixed") return fault(work, pointer);
  const names = reads.whole ? Object.keys(source) : [...reads.members.keys()];
  const entries: (readonly [string, CedarValueJson])[] = [];
  for (const name of names) {
    if (!Object.hasOwn(source, name)) continue;
    const at = pointerTo(pointer, name);
    if (RESERVED.has(name) || !name.isWellFormed()) {
      fault(work, at);
      continue;
    }
    const memberType = (type.kind === "record" ? type.member(name) : undefined) ?? mixed;
    const memberReads = reads.whole ? everything : (reads.members.get(name) ?? everything);
    const value = convert(work, source[name], memberType, memberReads, at, depth + 1);
    if (value !== undefined) entries.push([name, value]);
  }
  // `fromEntries` defines own members, so that a member named `__proto__` is one like any other.
  return Object.fromEntries(entries);
};

/** Undefined where there is nothing to hand over: for `null`, which Cedar does not have, and for a fault. */
const convert = (
  work: Work,
  value: unknown,
  type: ArgumentType,
  reads: Reads,
  pointer: string,
  depth: number,
): CedarValueJson | undefined => {
  if (value === null) return undefined;
  if (depth > MAX_DEPTH) return fault(work, pointer);
  const fits = (kind: ArgumentType["kind"]): boolean => type.kind === kind || type.kind === "mixed";
  switch (typeof value) {
    case "string":
      return fits("string") && value.isWellFormed() ? value : fault(work, pointer);
    case "boolean":
      return fits("boolean") ? value : fault(work, pointer);
    case "number":
      return convertNumber(value, type) ?? fault(work, pointer);
    case "object":
      return Array.isArray(value)
        ? convertArray(work, value, type, pointer, depth)
        : convertObject(work, value as Readonly<Record<string, unknown>>, type, reads, pointer, depth);
    default:
      return fault(work, pointer);
  }
};

/**
 * The arguments that policies read. A value of another type than the tool's schema declares is a fault: a policy that
 * compares numbers must not be passed by a number in quotes. Never throws.
 */
export const convertArguments = (
  source: Readonly<Record<string, unknown>>,
  type: ArgumentType,
  reads: Reads,
): Converted => {
  const work: Work = { faults: [] };
  const value = convertObject(work, source, type, reads, "", 0) ?? {};
  return { value, faults: work.faults };
};
