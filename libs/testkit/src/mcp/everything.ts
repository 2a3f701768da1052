import { spawn } from "node:child_process";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";

export type EverythingServer = AsyncDisposable & {
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  close(): Promise<void>;
};

/**
 * The reference server of the protocol's own project, as a process of its own: 2025-11-25 over Streamable
 * HTTP, with sessions. It keeps no record of calls: use another server of the testkit as an oracle.
 */
export async function startEverything(options: { readonly port?: number } = {}): Promise<EverythingServer> {
  const port = options.port ?? (await freePort());
  const entry = fileURLToPath(import.meta.resolve("@modelcontextprotocol/server-everything/dist/index.js"));
  const child = spawn(process.execPath, [entry, "streamableHttp"], {
    env: { ...process.env, PORT: String(port) },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const exited = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  await new Promise<void>((resolve, reject) => {
    let said = "";
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`server-everything ended with ${code}: ${said}`)));
    child.stderr.on("data", (chunk: Buffer) => {
      said = (said + chunk.toString("utf8")).slice(-2_000);
      if (said.includes("listening on port")) resolve();
    });
  });
  const close = async () => {
    // Its own SIGINT handler waits for streams; a test has nothing to wait for.
    child.kill("SIGKILL");
    await exited;
  };
  return {
    url: `http://127.0.0.1:${port}/mcp`,
    port,
    pid: child.pid ?? 0,
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** The server takes no port 0, so ask the system for a free one first. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", resolve);
  });
  const { port } = probe.address() as AddressInfo;
  await new Promise<void>((resolve) => probe.close(() => resolve()));
  return port;
}
