import type { FetchLike } from "@modelcontextprotocol/client";
import type { Scrubber } from "../core/scrubber.ts";

/**
 * Takes our credentials out of the bodies of refusals, which servers like to write what they got into. The MCP transport
 * puts such a body into its error objects, so it must be clean before (INV-5). Bodies of success are messages, and are
 * looked at as such.
 */
export const withScrubbedRefusals =
  (fetch: FetchLike, scrubber: () => Scrubber): FetchLike =>
  async (target, init) => {
    const response = await fetch(target, init);
    if (response.ok || response.body === null) return response;
    const body = scrubber().text(await response.text()).value;
    const headers = new Headers();
    // Nothing else of them is read, and `WWW-Authenticate` may quote a token.
    const type = response.headers.get("content-type");
    if (type !== null) headers.set("content-type", scrubber().text(type).value);
    return new Response(body, { status: response.status, headers });
  };
