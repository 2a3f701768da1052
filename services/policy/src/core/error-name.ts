/** An error as a log line may show it: its type and code, never its words, which may quote a value. */
export const errorName = (error: unknown): string => {
  if (!(error instanceof Error)) return typeof error;
  const code = "code" in error && (typeof error.code === "string" || typeof error.code === "number");
  return code ? `${error.name} ${error.code}` : error.name;
};
