import type { FetchLike } from "@modelcontextprotocol/client";

/** `absent`: the server offers no such stream, or has not been asked. */
export type StreamState = "absent" | "open" | "lost";

const METHOD_NOT_ALLOWED = 405;

/**
 * Watches the stream of notifications that the MCP transport opens with GET in the 2025 era. The transport gives up on it
 * after a few attempts and tells nobody.
 */
export const watchNotificationStream = (
  fetch: FetchLike,
): { readonly fetch: FetchLike; readonly state: () => StreamState } => {
  let state: StreamState = "absent";
  const ended = (): void => {
    state = "lost";
  };
  const open: FetchLike = async (target, init) => {
    const response = await fetch(target, init).catch((error: unknown) => {
      ended();
      throw error;
    });
    if (response.status === METHOD_NOT_ALLOWED) return response;
    if (!response.ok || response.body === null) {
      ended();
      return response;
    }
    state = "open";
    const watched = new TransformStream<Uint8Array, Uint8Array>({ flush: ended });
    response.body.pipeTo(watched.writable).catch(ended);
    return new Response(watched.readable, { status: response.status, headers: response.headers });
  };
  return {
    fetch: (target, init) => (init?.method === "GET" ? open(target, init) : fetch(target, init)),
    state: () => state,
  };
};
