import { join, resolve } from "node:path";

/** Root of the checkout that this file is part of. */
export const repositoryRoot = resolve(import.meta.dirname, "../../..");

export const inRepository = (...path: readonly string[]): string => join(repositoryRoot, ...path);

/** Where Node keeps what it compiled (`NODE_COMPILE_CACHE`): a service starts with half the work from the second time on. */
export const compileCache = inRepository("node_modules/.cache/node-compile");
