import type { AddressInfo } from "node:net";
import { connect, createServer, type Socket } from "node:net";

export type Balancer = AsyncDisposable & { readonly url: string };

/** Passes each connection to the next instance that takes it, as whatever stands before several instances does. */
export const startBalancer = async (ports: () => readonly number[]): Promise<Balancer> => {
  let turn = 0;
  const open = new Set<Socket>();
  const pass = (client: Socket, left: readonly number[]): void => {
    const [port, ...others] = left;
    if (port === undefined || client.destroyed) {
      client.destroy();
      return;
    }
    const upstream = connect(port, "127.0.0.1");
    upstream.once("error", () => pass(client, others));
    upstream.once("connect", () => {
      upstream.removeAllListeners("error");
      for (const [one, other] of [
        [client, upstream],
        [upstream, client],
      ] as const) {
        one.on("error", () => other.destroy());
        one.on("close", () => other.destroy());
        one.pipe(other);
      }
    });
  };
  const server = createServer({ noDelay: true }, (client) => {
    open.add(client);
    client.on("close", () => open.delete(client));
    client.on("error", () => client.destroy());
    const all = ports();
    turn += 1;
    const first = turn % Math.max(all.length, 1);
    pass(client, [...all.slice(first), ...all.slice(0, first)]);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: async () => {
      for (const socket of open) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
};
