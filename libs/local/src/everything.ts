import { fileURLToPath } from "node:url";
import { type Child, likelyReason, spawnChild } from "./child.ts";
import { LocalError } from "./local-error.ts";
import { assertPortFree, freePort } from "./ports.ts";

export type RunningEverything = {
  readonly url: string;
  readonly port: number;
  readonly child: Child;
  stop(): Promise<void>;
};

const STOP_GRACE_MS = 2_000;

/**
 * The protocol project's reference server, as a process of its own on 127.0.0.1: Streamable HTTP, 2025-11-25, with
 * sessions.
 * @throws LocalError `child_died`
 */
export const startEverything = async (
  options: { readonly port?: number; readonly logFile?: string } = {},
): Promise<RunningEverything> => {
  const port = options.port ?? (await freePort());
  await assertPortFree(port);
  const entry = fileURLToPath(import.meta.resolve("@modelcontextprotocol/server-everything/dist/index.js"));
  const listening = Promise.withResolvers<"ready" | "gone">();
  const child = spawnChild({
    name: "server-everything",
    command: process.execPath,
    args: ["--import", new URL("./loopback-only.mjs", import.meta.url).href, entry, "streamableHttp"],
    env: { PORT: String(port) },
    ...(options.logFile === undefined ? {} : { logFile: options.logFile }),
    onLine: (line) => {
      if (line.includes("listening on port")) listening.resolve("ready");
    },
  });
  void child.exited.then(() => listening.resolve("gone"));
  if ((await listening.promise) === "gone") {
    throw new LocalError("child_died", `the reference MCP server did not start: ${likelyReason(child)}`);
  }
  return { url: `http://127.0.0.1:${port}/mcp`, port, child, stop: () => child.stop(STOP_GRACE_MS) };
};
