import { pointerTo } from "../passages.ts";

/** A place in both values: one link to the place above, so that pointers are only written where something changed. */
type Path = { readonly above: Path; readonly token: string } | undefined;

export type Difference =
  | { readonly kind: "added"; readonly pointer: string; readonly after: unknown }
  | { readonly kind: "removed"; readonly pointer: string; readonly before: unknown }
  | { readonly kind: "changed"; readonly pointer: string; readonly before: unknown; readonly after: unknown };

const ABSENT = Symbol("absent");

type Frame = { readonly before: unknown; readonly after: unknown; readonly path: Path };

const pointerOf = (path: Path): string => {
  const tokens: string[] = [];
  for (let at = path; at !== undefined && tokens.length < 200; at = at.above) tokens.push(at.token);
  return tokens.reduceRight((pointer, token) => pointerTo(pointer, token), "");
};

const isTree = (value: unknown): value is object => typeof value === "object" && value !== null;
const isEmpty = (value: object): boolean =>
  Array.isArray(value) ? value.length === 0 : Object.keys(value).length === 0;

/** Names of members that tell the elements of an array apart. */
const NAMES = ["name", "id", "title", "$id", "const"] as const;

const keyOf = (element: unknown): string | undefined => {
  if (!isTree(element)) return JSON.stringify(element) ?? "null";
  if (Array.isArray(element)) return undefined;
  const members: Readonly<Record<string, unknown>> = { ...element };
  const found = NAMES.map((name) => members[name]).find((value) => typeof value === "string");
  return typeof found === "string" ? found : undefined;
};

/** Elements by what stays theirs when others are put before them; undefined where they cannot be told apart. */
const byKey = (array: readonly unknown[]): ReadonlyMap<string, number> | undefined => {
  const keys = new Map<string, number>();
  for (const [index, element] of array.entries()) {
    const key = keyOf(element);
    if (key === undefined || keys.has(key)) return undefined;
    keys.set(key, index);
  }
  return keys;
};

const pairsOfArrays = (
  before: readonly unknown[],
  after: readonly unknown[],
): readonly (readonly [token: string, before: unknown, after: unknown])[] => {
  const [old, now] = [byKey(before), byKey(after)];
  if (old === undefined || now === undefined) {
    return Array.from({ length: Math.max(before.length, after.length) }, (_, index) => [
      String(index),
      index < before.length ? before[index] : ABSENT,
      index < after.length ? after[index] : ABSENT,
    ]);
  }
  return [
    ...[...now].map(([key, index]) => {
      const at = old.get(key);
      return [String(index), at === undefined ? ABSENT : before[at], after[index]] as const;
    }),
    ...[...old]
      .filter(([key]) => !now.has(key))
      .map(([, index]) => [String(index), before[index], ABSENT] as const),
  ];
};

const isMember = (value: object, key: string): boolean => Object.hasOwn(value, key);

const pairsOfObjects = (
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): readonly (readonly [string, unknown, unknown])[] => [
  ...Object.entries(after).map(
    ([key, value]) => [key, isMember(before, key) ? before[key] : ABSENT, value] as const,
  ),
  ...Object.entries(before)
    .filter(([key]) => !isMember(after, key))
    .map(([key, value]) => [key, value, ABSENT] as const),
];

/** The same elements in another order: nothing was added or removed, and yet the list is another. */
const isReordered = (before: readonly unknown[], after: readonly unknown[]): boolean => {
  const [old, now] = [byKey(before), byKey(after)];
  if (old === undefined || now === undefined) return false;
  const common = [...now.keys()].filter((key) => old.has(key));
  return common.join("\n") !== [...old.keys()].filter((key) => now.has(key)).join("\n");
};

const pairsOf = ({ before, after }: Frame): readonly (readonly [string, unknown, unknown])[] | undefined => {
  if (Array.isArray(before) && Array.isArray(after)) return pairsOfArrays(before, after);
  const isOld = isTree(before) && !isEmpty(before);
  const isNew = isTree(after) && !isEmpty(after);
  if (before === ABSENT && isNew) return Object.entries(after).map(([key, value]) => [key, ABSENT, value]);
  if (after === ABSENT && isOld) return Object.entries(before).map(([key, value]) => [key, value, ABSENT]);
  const areObjects = isTree(before) && isTree(after) && !Array.isArray(before) && !Array.isArray(after);
  if (areObjects && (isOld || isNew)) return pairsOfObjects({ ...before }, { ...after });
  return undefined;
};

const MAX_SHOWN_DEPTH = 50;
/** Bounded by depth: a value that is nested deeper is named, not shown. */
const shallow = (value: unknown, depth = 0): unknown => {
  if (!isTree(value)) return value;
  if (depth >= MAX_SHOWN_DEPTH) return "…";
  return Array.isArray(value)
    ? value.slice(0, 200).map((each) => shallow(each, depth + 1))
    : Object.fromEntries(
        Object.entries(value)
          .slice(0, 200)
          .map(([key, each]) => [key, shallow(each, depth + 1)]),
      );
};

/** Two leaves, or two trees of different kinds. */
const leafDifference = ({ before, after, path }: Frame): Difference | undefined => {
  if (before === ABSENT) return { kind: "added", pointer: pointerOf(path), after: shallow(after) };
  if (after === ABSENT) return { kind: "removed", pointer: pointerOf(path), before: shallow(before) };
  const areEmpty = isTree(before) && isTree(after) && isEmpty(before) && isEmpty(after);
  if (Object.is(before, after) || (areEmpty && Array.isArray(before) === Array.isArray(after)))
    return undefined;
  return { kind: "changed", pointer: pointerOf(path), before: shallow(before), after: shallow(after) };
};

/** What differs between two JSON values, leaf by leaf, without recursion. */
export function* differences(before: unknown, after: unknown): Generator<Difference> {
  const stack: Frame[] = [{ before, after, path: undefined }];
  for (let frame = stack.pop(); frame !== undefined; frame = stack.pop()) {
    const pairs = pairsOf(frame);
    if (pairs === undefined) {
      const difference = leafDifference(frame);
      if (difference !== undefined) yield difference;
      continue;
    }
    if (Array.isArray(frame.before) && Array.isArray(frame.after) && isReordered(frame.before, frame.after))
      yield {
        kind: "changed",
        pointer: pointerOf(frame.path),
        before: shallow(frame.before),
        after: shallow(frame.after),
      };
    for (const [token, old, now] of pairs.toReversed())
      stack.push({ before: old, after: now, path: { above: frame.path, token } });
  }
}
