import type { z } from "zod";

/** RFC 6901 pointer of a zod path. */
const pointerOf = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

const MAX_FAULTS = 20;

/** All faults of a body in one sentence: where, and what is wrong. Values are never repeated. */
export const describeFaults = (error: z.ZodError): string =>
  error.issues
    .slice(0, MAX_FAULTS)
    .map((issue) => `${pointerOf(issue.path) || "the body"}: ${issue.message}`)
    .join("; ");
