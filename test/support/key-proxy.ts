import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export type KeyProxy = AsyncDisposable & {
  /** The proxy's own address with the target's path. */
  readonly url: string;
};

/** Of one connection, not of the message (RFC 9110, 7.6.1). */
const hopByHop = new Set([
  "connection",
  "keep-alive",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

const endToEnd = (raw: readonly string[]): string[] =>
  raw.flatMap((name, at) =>
    at % 2 === 0 && !hopByHop.has(name.toLowerCase()) ? [name, raw[at + 1] ?? ""] : [],
  );

/**
 * Adds a key to every request that has none, and nothing else: for clients that cannot send a header. Host and Origin stay
 * as they came, bodies pass unbuffered, and who hangs up on one side is hung up on at the other.
 */
export const startKeyProxy = async (target: string, key: string): Promise<KeyProxy> => {
  const { hostname, port, pathname } = new URL(target);
  const forward = (request: IncomingMessage, response: ServerResponse): void => {
    const headers = endToEnd(request.rawHeaders);
    if (request.headers.authorization === undefined) headers.push("Authorization", `Bearer ${key}`);
    const upstream = httpRequest({
      hostname,
      port,
      path: request.url ?? pathname,
      method: request.method ?? "GET",
      // As a list, so that Host stays what the client said.
      headers,
      setHost: false,
    });
    upstream.on("response", (answer) => {
      response.writeHead(answer.statusCode ?? 502, endToEnd(answer.rawHeaders));
      response.flushHeaders();
      answer.on("error", () => response.destroy());
      answer.pipe(response);
    });
    upstream.on("error", () => {
      if (response.headersSent) response.destroy();
      else response.writeHead(502).end();
    });
    response.on("close", () => {
      if (!response.writableFinished) upstream.destroy();
    });
    request.on("error", () => upstream.destroy());
    request.pipe(upstream);
  };
  const server = createServer(forward);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${pathname}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
};
