import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";

export type HttpHost = {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
};

/** Listens on 127.0.0.1 (port 0 = any free one). `close` cuts open streams too, or it would wait for them. */
export async function startHttpHost(listener: RequestListener, port = 0): Promise<HttpHost> {
  const server = createServer(listener);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const bound = (server.address() as AddressInfo).port;
  return {
    url: `http://127.0.0.1:${bound}/mcp`,
    port: bound,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
