import { matchesGlob } from "@portcullis/catalog";

/** Settings of the executor that are about credentials; the rest of `PORTCULLIS_*` belongs to other processes. */
const SETTINGS = ["PORTCULLIS_CREDENTIAL_NAMES", "PORTCULLIS_CREDENTIALS_DIR"] as const;
const PREFIX = "PORTCULLIS_CRED_";

type Environment = Readonly<Record<string, string | undefined>>;

/** The patterns of `PORTCULLIS_CREDENTIAL_NAMES` that are about variables. */
const patternsOf = (names: string): readonly string[] =>
  names
    .split(",")
    .map((each) => each.trim())
    .filter((each) => each !== "" && !each.startsWith("file:"))
    .map((each) => each.replace(/^env:/, ""));

/**
 * What of the environment reaches the executor, and it alone: `PORTCULLIS_CRED_*`, what `PORTCULLIS_CREDENTIAL_NAMES`
 * lists, and these two settings.
 */
export const credentialVariables = (env: Environment): Record<string, string> => {
  const patterns = patternsOf(env.PORTCULLIS_CREDENTIAL_NAMES ?? "");
  const isMeant = (name: string): boolean => {
    if (SETTINGS.some((setting) => setting === name) || name.startsWith(PREFIX)) return true;
    return !name.startsWith("PORTCULLIS_") && patterns.some((pattern) => matchesGlob(pattern, name));
  };
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) =>
      value !== undefined && isMeant(name) ? [[name, value] as const] : [],
    ),
  );
};

const SINK_PREFIX = "PORTCULLIS_CRED_SINK_";

/** What of the environment reaches the trace exporter: credentials of sinks, and no server's. */
export const sinkVariables = (env: Environment): Record<string, string> =>
  Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) =>
      value !== undefined && name.startsWith(SINK_PREFIX) ? [[name, value] as const] : [],
    ),
  );
