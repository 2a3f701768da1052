import { ApiProblem, unreachable } from "./problem.ts";

export type Method = "GET" | "PUT" | "POST" | "PATCH" | "DELETE";

export type RequestOptions = {
  readonly body?: unknown;
  readonly signal?: AbortSignal;
  readonly headers?: Readonly<Record<string, string>>;
};

/** Other sites cannot send this header: it is what the gate knows its own pages by. */
const OWN_PAGE = { "portcullis-csrf": "1" };

const send = async (method: Method, path: string, options: RequestOptions): Promise<Response> => {
  const hasBody = options.body !== undefined;
  try {
    return await fetch(`/v1${path}`, {
      method,
      headers: {
        ...(method === "GET" ? {} : OWN_PAGE),
        ...(hasBody ? { "content-type": "application/json" } : {}),
        ...options.headers,
      },
      ...(hasBody ? { body: JSON.stringify(options.body) } : {}),
      ...(options.signal === undefined ? {} : { signal: options.signal }),
    });
  } catch (error) {
    if (options.signal?.aborted === true) throw error;
    throw unreachable();
  }
};

const problemOf = async (response: Response): Promise<ApiProblem> => {
  const body: unknown = await response.json().catch(() => ({}));
  return new ApiProblem(response.status, typeof body === "object" && body !== null ? body : {});
};

/**
 * One request to the gate's own API, below `/v1`. Its types are those of the contracts; the gate checks its answers.
 * @throws ApiProblem
 */
export const api = async <T>(method: Method, path: string, options: RequestOptions = {}): Promise<T> => {
  const response = await send(method, path, options);
  if (!response.ok) throw await problemOf(response);
  return (response.status === 204 ? undefined : await response.json()) as T;
};

/** As {@link api}, for answers that are kept as they came, such as evidence: their bytes are what is signed. */
export const apiText = async (path: string, signal?: AbortSignal): Promise<string> => {
  const response = await send("GET", path, signal === undefined ? {} : { signal });
  if (!response.ok) throw await problemOf(response);
  return response.text();
};

/** `?a=1&b=2`, without what is not set; empty where nothing is. */
export const queryString = (
  params: Readonly<Record<string, string | number | boolean | undefined | null>>,
): string => {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    if (value !== undefined && value !== null && value !== "") search.set(name, String(value));
  }
  const text = search.toString();
  return text === "" ? "" : `?${text}`;
};
