/** One tool execution that really ran. Tests compare it with what the system claims: the oracle. */
export type RecordedCall = {
  readonly name: string;
  readonly arguments: unknown;
  readonly at: number;
  /** The `params._meta` that came with the call, where the server passes it on. */
  readonly meta?: Readonly<Record<string, unknown>>;
};

/** What every MCP server of the testkit gives: `await using` it, or call `close`. */
export type TestMcpServer = AsyncDisposable & {
  readonly url: string;
  readonly port: number;
  readonly calls: readonly RecordedCall[];
  close(): Promise<void>;
};

/** A server whose tools are those of `tools.ts`. */
export type ToolTestServer = TestMcpServer & {
  /** Names of the tools that were cancelled while they ran. */
  readonly cancelled: readonly string[];
};

export type TestMcpServerOptions = {
  readonly port?: number;
  readonly instructions?: string;
  /** Tools per `tools/list` page; without it everything comes on one page. */
  readonly pageSize?: number;
};
