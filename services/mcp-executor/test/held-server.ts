import type { AddressInfo } from "node:net";
import { connect, createServer, type Socket } from "node:net";

/** A way to a server that is closed at first: what comes waits until `release`. */
export type HeldServer = AsyncDisposable & {
  readonly url: string;
  /** Connections that came so far. */
  readonly waiting: () => number;
  readonly release: () => void;
};

export const startHeldServer = async (port: number): Promise<HeldServer> => {
  const released = Promise.withResolvers<void>();
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => socket.destroy());
    void released.promise.then(() => {
      const upstream = connect(port, "127.0.0.1");
      upstream.on("error", () => socket.destroy());
      upstream.on("close", () => socket.destroy());
      socket.on("close", () => upstream.destroy());
      socket.pipe(upstream).pipe(socket);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/mcp`,
    waiting: () => sockets.size,
    release: () => released.resolve(),
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
};
