import { parseJson } from "@portcullis/crypto";
import type { Carried } from "./rpc-message.ts";
import type { Scrubbed, Scrubber } from "./scrubber.ts";

type SourceJson = {
  readonly parse: (
    text: string,
    reviver: (this: unknown, key: string, value: unknown, context: { readonly source?: string }) => unknown,
  ) => unknown;
  readonly rawJSON: (text: string) => unknown;
};
/** TC39 "JSON.parse source text access", which TypeScript's library does not declare yet. */
const sourceJson = JSON as unknown as SourceJson;

/**
 * Takes credentials out of a part of a message, out of its exact text too: digits that its value has lost may be one.
 * Undefined where it is nested too deeply to be searched.
 */
export const scrubCarried = <T>(
  carried: Carried<T>,
  scrubber: Scrubber,
): Scrubbed<Carried<T>> | undefined => {
  const { exact } = carried;
  if (exact === undefined) {
    const scrubbed = scrubber.json(carried.value);
    if (scrubbed === undefined || scrubbed.value === carried.value)
      return scrubbed && { ...scrubbed, value: carried };
    return { value: { value: scrubbed.value as T }, echoes: scrubbed.echoes };
  }
  let echoes = 0;
  // A number that JavaScript would print otherwise is searched as it is written and as it would be printed, since the value
  // goes on too, and goes on as it is written.
  const numbers = sourceJson.parse(exact, (_key, value, { source }) => {
    if (typeof value !== "number" || source === undefined || String(value) === source) return value;
    const written = scrubber.text(source);
    const digits = written.echoes === 0 ? scrubber.text(String(value)) : written;
    echoes += digits.echoes;
    return digits.echoes === 0 ? sourceJson.rawJSON(source) : digits.value;
  });
  const scrubbed = scrubber.json(numbers);
  if (scrubbed === undefined) return undefined;
  if (echoes + scrubbed.echoes === 0) return { value: carried, echoes: 0 };
  const { value, exact: clean } = parseJson(JSON.stringify(scrubbed.value));
  const part = { value: value as T };
  return {
    value: clean === undefined ? part : { ...part, exact: clean },
    echoes: echoes + scrubbed.echoes,
  };
};
