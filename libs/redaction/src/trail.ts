import { type Edit, followEdits, type Range } from "./edits.ts";
import { pointerOf, tokensOf } from "./pointers.ts";

/** A part of a string, of a number's text, or of a member name in a JSON value. */
export type Place = Range & { readonly pointer: string; readonly target: "value" | "key" };

/** Where a place is after something was done to the text that it is in; null where it is not shown any more. */
export type Follow = (place: Place) => Place | null;

/** What one round of replacing did to a JSON value. All pointers have the names of before. */
export type Trail = {
  /** What members are called now, by their pointers. */
  readonly names: Map<string, string>;
  /** By target and pointer. */
  readonly edits: Map<string, readonly Edit[]>;
  /** Values that something else stands for as a whole. */
  readonly hidden: Set<string>;
};

export const createTrail = (): Trail => ({ names: new Map(), edits: new Map(), hidden: new Set() });

export const placeKey = (target: Place["target"], pointer: string): string => `${target} ${pointer}`;

const followOne = (place: Place, { names, edits, hidden }: Trail): Place | null => {
  const tokens = tokensOf(place.pointer);
  const now: string[] = [];
  for (let depth = 0; depth <= tokens.length; depth += 1) {
    const pointer = pointerOf(tokens.slice(0, depth));
    const isOwn = depth === tokens.length;
    // The name of a hidden value is still there.
    if (hidden.has(pointer) && !(isOwn && place.target === "key")) return null;
    const token = tokens[depth - 1];
    if (token !== undefined) now.push(names.get(pointer) ?? token);
  }
  const own = edits.get(placeKey(place.target, place.pointer)) ?? [];
  return { ...followEdits(place, own), target: place.target, pointer: pointerOf(now) };
};

/** Through all rounds, in their order. */
export const followTrails =
  (trails: readonly Trail[]): Follow =>
  (place) =>
    trails.reduce<Place | null>((at, trail) => (at === null ? null : followOne(at, trail)), place);

/** First the one, then the other. */
export const inTurn =
  (...steps: readonly Follow[]): Follow =>
  (place) =>
    steps.reduce<Place | null>((at, step) => (at === null ? null : step(at)), place);

/** Of a text that is cut at `length`: what is not there as a whole is not there. */
export const within =
  (length: number): Follow =>
  (place) =>
    place.end <= length ? place : null;
