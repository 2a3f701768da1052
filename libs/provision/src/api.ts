/** A small client of the HTTP API: enough for a first installation and for a demonstration. */
export type Api = {
  readonly get: (path: string, token: string) => Promise<unknown>;
  readonly send: (
    method: "PUT" | "POST" | "DELETE",
    path: string,
    body: unknown,
    token: string,
    /** The revision that the record must have, or that it must not exist yet. */
    ifMatch?: number | "absent",
  ) => Promise<ApiAnswer>;
};

export type ApiAnswer = { readonly status: number; readonly body: Readonly<Record<string, unknown>> };

const conditionOf = (ifMatch: number | "absent" | undefined): Record<string, string> => {
  if (ifMatch === undefined) return {};
  return ifMatch === "absent" ? { "if-none-match": "*" } : { "if-match": `"${ifMatch}"` };
};

export const createApi = (base: string): Api => {
  const call = async (
    method: string,
    path: string,
    token: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<ApiAnswer> => {
    const response = await fetch(`${base}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
  return {
    get: async (path, token) => (await call("GET", path, token)).body,
    send: (method, path, body, token, ifMatch) => call(method, path, token, body, conditionOf(ifMatch)),
  };
};
