import type { ServerResponse } from "node:http";
import { pourGzip } from "./gzip-bomb.ts";

export const hostileModes = [
  "hang",
  "hang-body",
  "garbage",
  "html",
  "wrong-id",
  "not-jsonrpc",
  "huge",
  "gzip-bomb",
  "endless-sse",
  "sse-without-answer",
  "die-half-way",
  "die-at-once",
  "redirect-other-origin",
  "redirect-same-origin",
  "redirect-loop",
  "500",
] as const;

/** One wrong thing that a server can do. */
export type HostileMode = (typeof hostileModes)[number];

type Exchange = { readonly id: unknown; readonly response: ServerResponse; readonly elsewhere: string };

const json = { "content-type": "application/json" };
const MIB = 1024 * 1024;

export function misbehave(mode: HostileMode, { id, response, elsewhere }: Exchange): void {
  const good = JSON.stringify({ jsonrpc: "2.0", id, result: { resultType: "complete", content: [] } });
  switch (mode) {
    case "hang":
      return;
    case "hang-body":
      response.writeHead(200, json);
      response.write(good.slice(0, 10));
      return;
    case "garbage":
      response.writeHead(200, json).end('{"jsonrpc": "2.0", nonsense \u0000');
      return;
    case "html":
      response.writeHead(200, { "content-type": "text/html" }).end("<html><body>It works!</body></html>");
      return;
    case "wrong-id":
      response.writeHead(200, json).end(good.replace(/"id":("[^"]*"|\d+)/, '"id":"someone-else"'));
      return;
    case "not-jsonrpc":
      response.writeHead(200, json).end('{"answer":42}');
      return;
    case "huge":
      response.writeHead(200, json);
      pour(response, `{"jsonrpc":"2.0","id":${JSON.stringify(id)},"result":{"content":[],"x":"`, 200 * MIB);
      return;
    case "gzip-bomb":
      response.writeHead(200, { ...json, "content-encoding": "gzip" });
      pourGzip(response, 200 * MIB);
      return;
    case "endless-sse":
      response.writeHead(200, { "content-type": "text/event-stream" });
      drip(response);
      return;
    case "sse-without-answer":
      response.writeHead(200, { "content-type": "text/event-stream" }).end(": nothing to say\n\n");
      return;
    case "die-half-way":
      response.writeHead(200, { ...json, "content-length": String(good.length) });
      response.write(good.slice(0, 20), () => response.destroy());
      return;
    case "die-at-once":
      response.destroy();
      return;
    case "redirect-other-origin":
      response.writeHead(307, { location: elsewhere }).end();
      return;
    case "redirect-same-origin":
      response.writeHead(307, { location: "/mcp?again" }).end();
      return;
    case "redirect-loop":
      response.writeHead(307, { location: "/mcp" }).end();
      return;
    case "500":
      response.writeHead(500, json).end('{"error":"secret stack trace of the upstream"}');
      return;
    default:
      mode satisfies never;
  }
}

/** Writes `total` bytes as fast as the reader takes them. */
function pour(response: ServerResponse, head: string, total: number): void {
  const chunk = "x".repeat(64 * 1024);
  let left = total;
  response.write(head);
  const more = () => {
    while (left > 0 && !response.destroyed) {
      left -= chunk.length;
      if (!response.write(chunk)) return void response.once("drain", more);
    }
    response.end('"}}');
  };
  more();
}

/** A notification every few milliseconds, until the reader goes away. */
function drip(response: ServerResponse): void {
  const note = {
    jsonrpc: "2.0",
    method: "notifications/message",
    params: { level: "info", data: "still here" },
  };
  const timer = setInterval(() => response.write(`event: message\ndata: ${JSON.stringify(note)}\n\n`), 5);
  response.on("close", () => clearInterval(timer));
}
