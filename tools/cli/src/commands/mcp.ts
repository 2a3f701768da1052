import process, { stdin, stdout } from "node:process";
import type { Connection } from "../connection.ts";
import { exitCodes, Failure, usage } from "../failure.ts";
import { type Group, text } from "../group.ts";
import { runBridge } from "../mcp/run-bridge.ts";
import { safeText } from "../output/safe-text.ts";

/** Of servers' slugs. */
const SLUG = /^[a-z0-9][a-z0-9-]{0,62}$/;
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** `/mcp` of a gate, or what the URL itself names below it. */
export const mcpUrl = (base: string, server: string | undefined): URL => {
  if (server !== undefined && !SLUG.test(server)) throw usage(`--server: ${server} is no server's slug`);
  const url = new URL(base);
  const named = /\/mcp(?:\/[^/]+)?$/.test(url.pathname);
  if (named && server !== undefined && !url.pathname.endsWith("/mcp")) {
    throw usage("--server: the URL names a server already");
  }
  const path = named ? url.pathname : `${url.pathname.replace(/\/$/, "")}/mcp`;
  url.pathname = server === undefined ? path : `${path}/${server}`;
  return url;
};

const credentialOf = (connection: Connection, fileText: string | undefined): string => {
  const credential = fileText?.trim() ?? connection.apiKey;
  if (credential === undefined) {
    throw new Failure(exitCodes.unauthorised, "no API key: set PORTCULLIS_API_KEY, or give --key-file");
  }
  if (!/^[\x21-\x7e]+$/.test(credential)) {
    throw new Failure(exitCodes.unauthorised, "the API key is not one: it has characters that no key has");
  }
  return credential;
};

export const mcp: Group = (parser, on) =>
  parser.command(
    "mcp",
    "Speak MCP on stdin and stdout, for clients that start their servers themselves",
    (args) =>
      args
        .option("server", text("one server alone, under its own names; else all that the key may use"))
        .option("key-file", text("a file with the API key; else PORTCULLIS_API_KEY, else the local stack's"))
        .epilogue(
          "stdout carries the protocol and nothing else. The key is never an argument: others could see it.",
        ),
    on(async (shell, args) => {
      const connection = shell.connection();
      const url = mcpUrl(connection.url, args.server);
      const keyText = args.keyFile === undefined ? undefined : shell.io.readFile(args.keyFile);
      const credential = credentialOf(connection, keyText);
      const say = (message: string): void => shell.say(`portcullis mcp: ${safeText(message)}`);
      if (url.protocol === "http:" && !LOOPBACK.test(url.hostname)) {
        say(`the key goes to ${url.host} in the clear: use https`);
      }
      const stop = new AbortController();
      const end = (): void => stop.abort();
      for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.once(signal, end);
      await runBridge({ url, credential, input: stdin, output: stdout, say, stopped: stop.signal });
      return undefined;
    }),
  );
