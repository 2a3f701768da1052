/** A small client of the HTTP API: enough for a first installation and for a demonstration. */
export type Api = {
  readonly get: (path: string, token: string) => Promise<unknown>;
  readonly send: (method: "PUT" | "POST", path: string, body: unknown, token: string) => Promise<ApiAnswer>;
};

export type ApiAnswer = { readonly status: number; readonly body: Readonly<Record<string, unknown>> };

export const createApi = (base: string): Api => {
  const call = async (method: string, path: string, token: string, body?: unknown): Promise<ApiAnswer> => {
    const response = await fetch(`${base}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
  return {
    get: async (path, token) => (await call("GET", path, token)).body,
    send: (method, path, body, token) => call(method, path, token, body),
  };
};
