import type { Finding } from "@portcullis/contracts";
import { appendToken, textAt, tokensOf } from "./pointers.ts";
import type { Place } from "./trail.ts";

/** What inspection has recorded of a value: pointers relative to it, with names that were findings taken out. */
export type Recorded = Pick<Finding, "pointer" | "target" | "start" | "end" | "fingerprint">;

/** Places that one recorded pointer can mean: names that were taken out are alike. */
const MAX_CANDIDATES = 64;
/** What stands in a recorded pointer for a name that was a finding of this type. */
const standIn = (type: string): string => `<${type.toUpperCase()}>`;

type DirtyNames = ReadonlyMap<string, ReadonlySet<string>>;

const dirtyNames = (found: readonly Pick<Finding, "pointer" | "target" | "type">[]): DirtyNames => {
  const names = new Map<string, Set<string>>();
  for (const { pointer, target, type } of found) {
    if (target !== "key") continue;
    names.set(pointer, (names.get(pointer) ?? new Set()).add(standIn(type)));
  }
  return names;
};

const candidatesOf = (root: unknown, pointer: string, dirty: DirtyNames): readonly string[] => {
  let open: readonly { readonly pointer: string; readonly value: unknown }[] = [{ pointer: "", value: root }];
  for (const token of tokensOf(pointer)) {
    open = open
      .flatMap(({ pointer: at, value }) => {
        if (typeof value !== "object" || value === null) return [];
        const names = Object.hasOwn(value, token) ? [token] : [];
        if (token.startsWith("<")) {
          names.push(...Object.keys(value).filter((name) => dirty.get(appendToken(at, name))?.has(token)));
        }
        return names.map((name) => ({
          pointer: appendToken(at, name),
          value: (value as Readonly<Record<string, unknown>>)[name],
        }));
      })
      .slice(0, MAX_CANDIDATES);
  }
  return open.map((each) => each.pointer);
};

export type Resolved =
  /** The finding's own value stands there: its fingerprint says so. */
  | { readonly kind: "place"; readonly place: Place }
  /** There is such a place, and the value is not at these offsets: they were counted in a text that was redacted before. */
  | { readonly kind: "text"; readonly place: Place }
  | { readonly kind: "nowhere" };

/**
 * Finds out where in a value a recorded finding is.
 * @param found what the redactor finds in the same value, by which names that were taken out are known again
 */
export const createResolver = (
  root: unknown,
  found: readonly Pick<Finding, "pointer" | "target" | "type">[],
  fingerprint: (text: string) => string,
): ((recorded: Recorded) => Resolved) => {
  const dirty = dirtyNames(found);
  return ({ pointer, target, start, end, fingerprint: expected }) => {
    const candidates = candidatesOf(root, pointer, dirty);
    const here = candidates.find((at) => {
      const text = textAt(root, at, target);
      return end <= text.length && fingerprint(text.slice(start, end)) === expected;
    });
    if (here !== undefined) return { kind: "place", place: { pointer: here, target, start, end } };
    const [first] = candidates;
    if (first === undefined) return { kind: "nowhere" };
    return {
      kind: "text",
      place: { pointer: first, target, start: 0, end: textAt(root, first, target).length },
    };
  };
};
