/** What to do about an error of the database. */
export type DatabaseFault =
  /** The data of some row: the same row fails again, others do not. */
  | "data"
  /** A day has no partition, since another instance dropped it or none was made yet. */
  | "partition"
  /** Anything else: the database is away, busy, or restarting. */
  | "retry";

const codeOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error && typeof error.code === "string"
    ? error.code
    : "";

const CHECK_VIOLATION = "23514";
/** SQLSTATE classes (PostgreSQL, appendix A): data exception, integrity violation, program limit exceeded. */
const DATA_CLASSES = new Set(["22", "23", "54"]);

export const classifyFault = (error: unknown): DatabaseFault => {
  const code = codeOf(error);
  // The only check of these tables is that of their partitions.
  if (code === CHECK_VIOLATION) return "partition";
  return code.length === 5 && DATA_CLASSES.has(code.slice(0, 2)) ? "data" : "retry";
};
