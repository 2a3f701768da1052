import type { Scrubber } from "../../core/scrubber.ts";
import type { FetchLike } from "./bounded-fetch.ts";
import { exchanges } from "./exchange.ts";

/**
 * Takes our credentials out of the bodies of refusals, which servers like to write what they got into: such a body may be
 * an error that a client is to see, so it must be clean before anybody reads it (INV-5). Bodies of success are messages,
 * and are looked at as such.
 */
export const withScrubbedRefusals =
  (fetch: FetchLike, scrubber: () => Scrubber): FetchLike =>
  async (target, init) => {
    const response = await fetch(target, init);
    if (response.ok || response.body === null) return response;
    const { value: body, echoes } = scrubber().text(await response.text());
    const exchange = exchanges.getStore();
    if (exchange !== undefined) exchange.echoes += echoes;
    const headers = new Headers();
    // Nothing else of them is read, and `WWW-Authenticate` may quote a token.
    const type = response.headers.get("content-type");
    if (type !== null) headers.set("content-type", scrubber().text(type).value);
    return new Response(body, { status: response.status, headers });
  };
