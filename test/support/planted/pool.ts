import type { Planted } from "./values.ts";

/**
 * `traffic`: what callers and servers say; it may rest nowhere.
 * `configuration`: what operators write and servers describe themselves with; it is kept where configuration is kept.
 */
export type Nature = "traffic" | "configuration";

/** Values for one field, in the shapes that a field can have. */
export type Field = {
  /** One value by itself. */
  readonly one: () => string;
  /** One value of a single line and at most 64 characters, for fields that take no more. */
  readonly short: () => string;
  /** A sentence with this field's share of the values. */
  readonly words: () => string;
  /** The share as a list. */
  readonly items: () => readonly string[];
  /** The share as member names. */
  readonly names: () => Readonly<Record<string, number>>;
};

export type Pool = {
  /** @param place how a report calls the field */
  readonly at: (place: string, nature?: Nature) => Field;
  /** Whether every value has been planted. */
  readonly isDry: () => boolean;
  readonly natureOf: (sought: string) => Nature;
  /** Where a value was planted. */
  readonly placesOf: (sought: string) => readonly string[];
  /** How many fields of how many values there are. */
  readonly places: () => ReadonlyMap<string, number>;
};

/** Fields of the configuration are short. */
const MAX_CONFIGURED = 4;

/**
 * Hands out values, each to one field; once all are planted it begins anew with those of traffic.
 * @param share how many values a field gets that can hold more than one
 */
export const createPool = (values: readonly Planted[], share: number): Pool => {
  const planted = new Map<string, { readonly places: Set<string>; readonly nature: Nature }>();
  const places = new Map<string, number>();
  const waiting = [...values];
  const traffic: Planted[] = [];
  let again = 0;

  /** The next value that fits; one that does not waits for a field that it fits into. */
  const next = (fits: (value: Planted) => boolean): Planted | undefined => {
    const index = waiting.findIndex(fits);
    return index < 0 ? undefined : waiting.splice(index, 1)[0];
  };
  const reuse = (fits: (value: Planted) => boolean): Planted => {
    for (const _ of traffic) {
      const used = traffic[again++ % traffic.length];
      if (used !== undefined && fits(used)) return used;
    }
    throw new RangeError("there is no such value");
  };
  const take = (place: string, nature: Nature, fits: (value: Planted) => boolean = () => true): string => {
    const fresh = next(fits);
    if (fresh === undefined && nature === "configuration")
      throw new RangeError(`no value is left for ${place}`);
    const value = fresh ?? reuse(fits);
    if (fresh !== undefined && nature === "traffic") traffic.push(fresh);
    for (const part of value.sought) {
      const known = planted.get(part) ?? { places: new Set<string>(), nature };
      planted.set(part, { ...known, places: known.places.add(place) });
    }
    places.set(place, (places.get(place) ?? 0) + 1);
    return value.text;
  };

  return {
    at: (place, nature = "traffic") => {
      const count = nature === "configuration" ? Math.min(share, MAX_CONFIGURED) : share;
      const items = (): readonly string[] => Array.from({ length: count }, () => take(place, nature));
      return {
        one: () => take(place, nature),
        short: () => take(place, nature, ({ text }) => text.length <= 64 && !text.includes("\n")),
        items,
        words: () => `The values are ${items().join(" and then ")} and no others.`,
        names: () => Object.fromEntries(items().map((name, index) => [name, index])),
      };
    },
    isDry: () => waiting.length === 0,
    natureOf: (sought) => planted.get(sought)?.nature ?? "traffic",
    placesOf: (sought) => [...(planted.get(sought)?.places ?? [])],
    places: () => places,
  };
};
