import { type ControlCommand, controlCommands } from "@portcullis/contracts";

/** One route of the admin API: it carries out one control command. */
export type AdminRoute = {
  readonly method: "GET" | "PUT" | "POST" | "DELETE";
  /** Below `/v1/admin`; `:name` is a parameter of the command. */
  readonly url: string;
  readonly command: ControlCommand;
  readonly summary: string;
  /** Where the body goes in the command's parameters: under a name, merged in, or there is none. */
  readonly body?: "input" | "merge";
  /** Parameters that the route itself sets. */
  readonly fixed?: Readonly<Record<string, string>>;
  readonly status?: 201;
  /** The answer is one record with a revision: it has an ETag, and the request may have conditions. */
  readonly record?: true;
  /** The command may create its record: the one that looks whether it is there, for `If-Match: *`. */
  readonly creates?: ControlCommand;
};

/** What a request brings, before it is checked. */
export type RawParams = { readonly path: unknown; readonly query: unknown; readonly body: unknown };

export type ComposedParams =
  | { readonly ok: true; readonly params: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly detail: string };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Path, query and body become the parameters of the command. What names a parameter twice is refused, not overridden. */
export const composeParams = (route: AdminRoute, raw: RawParams): ComposedParams => {
  const own = { ...(isRecord(raw.path) ? raw.path : {}), ...route.fixed };
  const body = raw.body === undefined ? {} : raw.body;
  if (route.body === "input") return { ok: true, params: { ...own, input: body } };
  const more = route.method === "GET" ? raw.query : body;
  if (route.body === undefined && route.method !== "GET") {
    return raw.body === undefined
      ? { ok: true, params: own }
      : { ok: false, detail: "the body: none is expected here" };
  }
  if (!isRecord(more)) return { ok: false, detail: "the body: must be an object" };
  const twice = Object.keys(more).find((name) => Object.hasOwn(own, name));
  return twice === undefined
    ? { ok: true, params: { ...more, ...own } }
    : { ok: false, detail: `/${twice}: the path says this already` };
};

export const pathParams = ({ url }: AdminRoute): readonly string[] =>
  [...url.matchAll(/:(\w+)/g)].map((match) => match[1] ?? "");

export const rolesOf = (route: AdminRoute) => controlCommands[route.command].roles;
