import type { IncomingMessage, Server } from "node:http";
import type { Socket } from "node:net";

/**
 * Connections that were opened and never carried a request: clients and load balancers keep some in stock. To node they
 * are not idle, so a server that closes would wait for them until they time out.
 */
export const trackUnusedConnections = (server: Server): { readonly close: () => void } => {
  const unused = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    unused.add(socket);
    socket.once("close", () => unused.delete(socket));
  });
  server.on("request", ({ socket }: IncomingMessage) => unused.delete(socket));
  return {
    close: () => {
      for (const socket of unused) socket.destroy();
    },
  };
};
