import {
  createUpstream,
  type Upstream,
  type UpstreamDeps,
  type UpstreamServer,
} from "../src/adapters/upstream.ts";

export const MIB = 1024 * 1024;

/** An upstream on this machine that closes with its test. */
export function connectTo(
  url: string,
  settings: Partial<UpstreamServer> = {},
  deps: UpstreamDeps = {},
): Upstream & AsyncDisposable {
  const upstream = createUpstream(
    {
      slug: "under-test",
      url,
      allowPrivateNetwork: true,
      headers: {},
      timeoutMs: 5_000,
      maxResponseBytes: MIB,
      ...settings,
    },
    deps,
  );
  return { ...upstream, [Symbol.asyncDispose]: () => upstream.close() };
}

export function call(name: string, args: Record<string, unknown> = {}, timeoutMs = 5_000) {
  return { name, arguments: args, timeoutMs };
}

/** Waits for a condition, never for a time. */
export async function until(what: string, holds: () => boolean, deadlineMs = 5_000): Promise<void> {
  const end = Date.now() + deadlineMs;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`waited in vain for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
