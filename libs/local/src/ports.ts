import { createServer } from "node:net";
import { LocalError } from "./local-error.ts";

const LOOPBACK = "127.0.0.1";

/** Listens once and closes; resolves to the port, rejects with the system's own error. */
function tryListen(port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => {
        if (address === null || typeof address === "string") reject(new Error("no TCP address"));
        else resolve(address.port);
      });
    });
  });
}

/** A TCP port on 127.0.0.1 that is free now. Another process may take it before you do. */
export function freePort(): Promise<number> {
  return tryListen(0, LOOPBACK);
}

/**
 * @throws LocalError `port_busy` if something listens there, `port_forbidden` if this user may not
 * listen there (below 1024, or an address that this machine does not have).
 */
export async function assertPortFree(port: number, host: string = LOOPBACK): Promise<void> {
  try {
    await tryListen(port, host);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "EADDRINUSE") {
      throw new LocalError("port_busy", `port ${port} on ${host} is in use by another program`, {
        cause: error,
      });
    }
    throw new LocalError("port_forbidden", `cannot listen on port ${port} of ${host} (${String(code)})`, {
      cause: error,
    });
  }
}
