import { createScrubber, type Scrubber } from "./scrubber.ts";

/** Values of a slot that was filled anew stay known for this long: answers to what was sent with them may still come. */
const PREVIOUS_MS = 24 * 3_600_000;
const MAX_PREVIOUS = 8;

/** The secret values of one server: those in use, and those before them. */
export type KeptValues = {
  /** Fills a slot. What was in it and is not any more becomes a previous value. */
  readonly keep: (slot: "credentials" | "token", values: readonly string[]) => void;
  readonly scrubber: () => Scrubber;
};

export const createKeptValues = (
  now: () => number,
  onChanged: (values: readonly string[]) => void = () => {},
): KeptValues => {
  const slots = new Map<string, readonly string[]>();
  let previous: readonly { readonly value: string; readonly at: number }[] = [];
  let scrubber = createScrubber([]);
  let known = "";

  const rebuild = (): void => {
    const current = [...slots.values()].flat();
    previous = previous
      .filter(({ value, at }) => !current.includes(value) && now() - at < PREVIOUS_MS)
      .slice(-MAX_PREVIOUS);
    const values = [...new Set([...current, ...previous.map(({ value }) => value)])];
    const key = JSON.stringify(values);
    if (key === known) return;
    known = key;
    scrubber = createScrubber(values);
    onChanged(values);
  };

  return {
    keep: (slot, values) => {
      const before = slots.get(slot) ?? [];
      if (before.length === values.length && before.every((value, index) => value === values[index])) return;
      slots.set(slot, values);
      const gone = before.filter((value) => !values.includes(value));
      previous = [...previous, ...gone.map((value) => ({ value, at: now() }))];
      rebuild();
    },
    scrubber: () => scrubber,
  };
};
