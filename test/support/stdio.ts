import { type ChildProcess, spawn } from "node:child_process";
import { resolve } from "node:path";
import { until } from "@portcullis/testkit";

export const BIN = resolve(import.meta.dirname, "../../tools/cli/bin/portcullis.js");

/** What the process needs beside its own settings. */
export const stdioEnv = (url: string, key: string): Record<string, string> => ({
  PATH: process.env.PATH ?? "",
  PORTCULLIS_URL: url,
  PORTCULLIS_API_KEY: key,
});

// biome-ignore lint/suspicious/noExplicitAny: tests look into messages of many shapes
export type Any = any;

/** `portcullis mcp` as its client sees it: lines in, lines out. */
export type StdioProcess = AsyncDisposable & {
  readonly child: ChildProcess;
  /** What came on stdout, line by line, as text. */
  readonly lines: readonly string[];
  readonly errors: () => string;
  readonly send: (message: object | string) => void;
  /** The line that answers a request. */
  readonly answer: (id: string | number) => Promise<Any>;
  readonly request: (id: string | number, method: string, params?: object) => Promise<Any>;
  readonly line: (what: string, is: (message: Any) => boolean) => Promise<Any>;
  readonly exit: Promise<number | null>;
};

export const startStdio = (url: string, key: string, args: readonly string[] = []): StdioProcess => {
  const child = spawn(process.execPath, [BIN, "mcp", ...args], { env: stdioEnv(url, key), stdio: "pipe" });
  const lines: string[] = [];
  let rest = "";
  let errors = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    const parts = (rest + text).split("\n");
    rest = parts.pop() ?? "";
    lines.push(...parts);
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    errors += text;
  });
  const exit = new Promise<number | null>((done) => child.once("exit", (code) => done(code)));
  const send = (message: object | string): void => {
    child.stdin.write(`${typeof message === "string" ? message : JSON.stringify(message)}\n`);
  };
  const line: StdioProcess["line"] = (what, is) =>
    until(what, () => lines.map((text) => JSON.parse(text) as Any).find(is)).catch((error: unknown) => {
      throw new Error(`${what}: ${lines.join("\n")}\n${errors}`, { cause: error });
    });
  const answer = (id: string | number): Promise<Any> =>
    line(`the answer to ${id}`, (each) => each.id === id && each.method === undefined);
  return {
    child,
    lines,
    errors: () => errors,
    send,
    line,
    answer,
    request: (id, method, params) => {
      send({ jsonrpc: "2.0", id, method, ...(params === undefined ? {} : { params }) });
      return answer(id);
    },
    exit,
    [Symbol.asyncDispose]: async () => {
      child.kill("SIGKILL");
      await exit;
    },
  };
};

/** `_meta` of a client of 2026-07-28. */
export const modernMeta = (capabilities: object = {}) => ({
  "io.modelcontextprotocol/protocolVersion": "2026-07-28",
  "io.modelcontextprotocol/clientInfo": { name: "stdio-test", version: "1" },
  "io.modelcontextprotocol/clientCapabilities": capabilities,
});
export const initializeParams = (capabilities: object = {}) => ({
  protocolVersion: "2025-11-25",
  capabilities,
  clientInfo: { name: "stdio-test", version: "1" },
});
