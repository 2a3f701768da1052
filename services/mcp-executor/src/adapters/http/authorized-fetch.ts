import type { TokenSource } from "../credentials/token-source.ts";
import type { FetchLike } from "./bounded-fetch.ts";
import { exchanges, type Fault } from "./exchange.ts";

const UNAUTHORIZED = 401;

const fail = (fault: Fault): Error => {
  const exchange = exchanges.getStore();
  if (exchange !== undefined) exchange.fault = fault;
  return new Error(fault.detail);
};

/**
 * Sends each request with the server's access token. A 401 comes before any tool runs: the request is sent once more,
 * with a new token (RFC 6750 section 3.1, `invalid_token`).
 */
export const withAccessToken =
  (fetch: FetchLike, tokens: TokenSource): FetchLike =>
  async (target, init) => {
    const signal = init?.signal ?? undefined;
    const send = (token: string): Promise<Response> => {
      const headers = new Headers(init?.headers);
      headers.set("authorization", `Bearer ${token}`);
      return fetch(target, { ...init, headers });
    };
    const first = await tokens.get(signal);
    if (!first.ok) throw fail(first.fault);
    const response = await send(first.token);
    if (response.status !== UNAUTHORIZED) return response;
    const next = await tokens.replace(first.token, signal);
    if (!next.ok) throw fail(next.fault);
    if (next.token === first.token) return response;
    void response.body?.cancel().catch(() => undefined);
    return send(next.token);
  };
