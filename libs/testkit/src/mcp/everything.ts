import { startEverything as startReferenceServer } from "@portcullis/local";

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
  const running = await startReferenceServer(options);
  const close = () => running.stop();
  return {
    url: running.url,
    port: running.port,
    pid: running.child.pid,
    close,
    [Symbol.asyncDispose]: close,
  };
}
