import { createRequire } from "node:module";
import type * as CedarModule from "@cedar-policy/cedar-wasm/nodejs";

type Cedar = typeof CedarModule;

const require = createRequire(import.meta.url);
const PACKAGE = "@cedar-policy/cedar-wasm/nodejs";

/** A fresh instance, with a memory of its own. The module cache keeps the first: others may have imported that one. */
const loadAnew = (): Cedar => {
  const path = require.resolve(PACKAGE);
  const first = require.cache[path];
  delete require.cache[path];
  try {
    return require(PACKAGE) as Cedar;
  } finally {
    if (first !== undefined) require.cache[path] = first;
  }
};

let cedar = require(PACKAGE) as Cedar;
let epoch = 1;

/** Rises when Cedar had to be started anew; what it kept before is gone. */
export const engineEpoch = (): number => epoch;

/** Out of its own memory's stack, or of the machine's: either leaves the instance with a stack that it never gets back. */
const isTrap = (error: unknown): boolean =>
  error instanceof Error && (error.name === "RuntimeError" || error.name === "RangeError");

/**
 * Cedar's stack is small, and a WebAssembly instance that ran out of it answers nothing any more. `limits.ts` keeps such
 * texts away; should one get through all the same, the instance is replaced, so that only that one question fails.
 * @throws what Cedar's binding throws
 */
export const withCedar = <T>(use: (engine: Cedar) => T): T => {
  try {
    return use(cedar);
  } catch (error) {
    if (isTrap(error)) {
      cedar = loadAnew();
      epoch += 1;
    }
    throw error;
  }
};
