import { inspect } from "@portcullis/detectors";
import { isAtLeast } from "../reasons.ts";
import { readOrders } from "../steering/read-signs.ts";
import { decodeRuns, guessReadings } from "../text/decode.ts";
import type { PassageSignal } from "./signal.ts";

const isInjection = (text: string): boolean =>
  inspect(text, "tool_description").findings.some(({ category }) => category === "injection");

/** Longer texts are guessed at by their beginning: what is spelled in another way is short. */
const MAX_GUESSED = 16_384;

/** Orders that are written so that only a model, or a program, reads them. */
export const encodedOrders: PassageSignal = ({ pointer, text }) => {
  if (text.length < 16) return [];
  const told = decodeRuns(text)
    .filter(
      (decoded) =>
        readOrders(decoded.text).some(({ level }) => isAtLeast(level, "medium")) || isInjection(decoded.text),
    )
    .map(({ how }) => how);
  const own = new Set(readOrders(text).map(({ code, level }) => `${code} ${level}`));
  const guessed = guessReadings(text.slice(0, MAX_GUESSED))
    .filter((reading) =>
      readOrders(reading.text).some(({ code, level }) => level === "high" && !own.has(`${code} ${level}`)),
    )
    .map(({ how }) => how);
  return [...new Set([...told, ...guessed])].map((how) => ({
    code: "encoded_orders",
    level: "high",
    pointer,
    detail: `hides orders to the model under ${how}`,
  }));
};
