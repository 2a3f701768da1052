/**
 * What an error of the database means to the one who asked. `unavailable`: try again later. `collision`: another change
 * came first. `unstorable`: the text given cannot be kept (NUL, broken Unicode). `defect`: ours.
 */
export type DatabaseFault = "unavailable" | "collision" | "unstorable" | "defect";

/** SQLSTATE classes (PostgreSQL manual, appendix A) that pass by themselves: connection, resources, locks, shutdown. */
const PASSING_CLASSES = new Set(["08", "53", "55", "57", "58"]);
/** Transactions that were taken back in favour of others, such as those in a deadlock: nothing of them was done. */
const ROLLED_BACK_CLASS = "40";
const UNSTORABLE = new Set(["22021", "22P02", "22P05"]);
const UNIQUE_VIOLATION = "23505";
/** Wrong password or no such database: a matter of deployment, which passes when it is put right. */
const REFUSED_CLASSES = new Set(["28", "3D"]);

const codeOf = (error: Error): string =>
  "code" in error && typeof error.code === "string" ? error.code : "";

export const databaseFault = (error: unknown): DatabaseFault => {
  if (!(error instanceof Error)) return "defect";
  if (error instanceof AggregateError) return databaseFault(error.errors[0]);
  const code = codeOf(error);
  const sqlClass = code.slice(0, 2);
  if (code === UNIQUE_VIOLATION || sqlClass === ROLLED_BACK_CLASS) return "collision";
  if (UNSTORABLE.has(code)) return "unstorable";
  if (PASSING_CLASSES.has(sqlClass) || REFUSED_CLASSES.has(sqlClass)) return "unavailable";
  // Errors of the socket have names such as ECONNREFUSED; those of the driver itself have words only.
  if (/^E[A-Z]{3,}$/.test(code)) return "unavailable";
  return code === "" && /connect|timeout|client was closed/i.test(error.message) ? "unavailable" : "defect";
};
