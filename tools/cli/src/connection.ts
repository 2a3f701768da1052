import { dirname, join, resolve } from "node:path";
import { exitCodes, Failure, usage } from "./failure.ts";

/** Where the API is, and who asks. */
export type Connection = {
  readonly url: string;
  /** For the admin API and the traces. */
  readonly token: string | undefined;
  /** For `call`. */
  readonly apiKey: string | undefined;
  /** Where it was found, in words. */
  readonly from: string;
};

export type Sources = {
  readonly flags: {
    readonly url?: string | undefined;
    readonly token?: string | undefined;
    readonly apiKey?: string | undefined;
  };
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** The text of a file; undefined where there is none. */
  readonly read: (path: string) => string | undefined;
};

const parents = (folder: string): readonly string[] => {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...parents(above)];
};

/** The file of the local stack: `$PORTCULLIS_HOME/dev.json`, else the nearest `.portcullis/dev.json` upwards. */
const findDevFile = ({ env, cwd, read }: Sources): { path: string; text: string } | undefined => {
  const home = env.PORTCULLIS_HOME;
  const places = home
    ? [join(resolve(cwd, home), "dev.json")]
    : parents(resolve(cwd)).map((folder) => join(folder, ".portcullis", "dev.json"));
  for (const path of places) {
    const text = read(path);
    if (text !== undefined) return { path, text };
  }
  return undefined;
};

const textOf = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

const readDevFile = (path: string, text: string): Readonly<Record<string, unknown>> => {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null) return { ...value };
  } catch {
    // Said below.
  }
  throw usage(`${path} is not the file of a local stack`);
};

const checkedUrl = (text: string, from: string): string => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) throw usage(`${from}: not an http(s) URL`);
  if (url.username !== "" || url.password !== "") throw usage(`${from}: no credentials in the URL`);
  return text.replace(/\/+$/, "");
};

/**
 * How to reach the API. What a folder's `dev.json` says is used as a whole: its token goes to its URL and nowhere else, and
 * a token of the environment never goes to a URL that only a file in some folder names.
 * @throws Failure
 */
export const findConnection = (sources: Sources): Connection => {
  const { flags, env } = sources;
  const named = flags.url ?? (env.PORTCULLIS_URL || undefined);
  if (named !== undefined) {
    const from = flags.url === undefined ? "PORTCULLIS_URL" : "--url";
    return {
      url: checkedUrl(named, from),
      token: flags.token ?? (env.PORTCULLIS_TOKEN || undefined),
      apiKey: flags.apiKey ?? (env.PORTCULLIS_API_KEY || undefined),
      from,
    };
  }
  const file = findDevFile(sources);
  if (file === undefined) {
    throw new Failure(
      exitCodes.unreachable,
      "no Portcullis to talk to: start one with `npm start`, or give --url and --token (PORTCULLIS_URL, PORTCULLIS_TOKEN)",
    );
  }
  const dev = readDevFile(file.path, file.text);
  return {
    url: checkedUrl(textOf(dev.ingress) ?? "", file.path),
    token: flags.token ?? textOf(dev.operatorToken),
    apiKey: flags.apiKey ?? textOf(dev.apiKey),
    from: file.path,
  };
};
