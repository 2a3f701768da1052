import { join, resolve } from "node:path";

/** Root of the checkout that this file is part of. */
export const repositoryRoot = resolve(import.meta.dirname, "../../..");

export const inRepository = (...path: readonly string[]): string => join(repositoryRoot, ...path);
