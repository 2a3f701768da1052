import { Agent as PlainAgent, request as plainRequest } from "node:http";
import { Agent as TlsAgent, request as tlsRequest } from "node:https";
import { isIP } from "node:net";
import {
  ADDRESS_REFUSED,
  bareHost,
  guardedLookup,
  isAddressAllowed,
  refuseUrl,
} from "@portcullis/runtime/outbound";
import { type Later, later } from "../core/answer.ts";

export type HttpExchange = {
  readonly method: "POST" | "PUT";
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
};
export type HttpReply = {
  readonly status: number;
  readonly retryAfter: string | undefined;
  /** The start of the answer, as far as it is read by a program; never shown. */
  readonly text: string;
};
/** The connections of one sink: none is shared, since each was judged by its own sink's rules. */
export type HttpWay = { readonly send: SendHttp; readonly close: () => void };
export type SendHttp = (exchange: HttpExchange) => Promise<HttpReply | Later>;

const MAX_ANSWER_BYTES = 64 * 1024;

/** Reads what went wrong below HTTP. Never uses its message: it may quote a header (INV-5). */
export const faultOf = (error: unknown): Later => {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === ADDRESS_REFUSED) return later("address_refused", "the name leads to an address not to dial");
  if (error instanceof Error && /^(?:Timeout|Abort)Error$/.test(error.name))
    return later("timeout", "no answer in time");
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return later("unreachable", "the name does not resolve");
  if (code === "ECONNREFUSED") return later("unreachable", "connections are refused");
  if (code.startsWith("HPE_")) return later("protocol_error", "the receiver does not speak valid HTTP");
  if (code.startsWith("ERR_TLS_") || code.includes("CERT") || code.includes("SELF_SIGNED"))
    return later("unreachable", "the certificate is not accepted");
  return later("unreachable", "the connection broke");
};

/**
 * Sends one exchange of a sink: addresses are judged as those of servers are, at every dial; no redirect is followed, and of the answer
 * only so much is read.
 */
export const createHttpWay = (allowPrivateNetwork: boolean, timeoutMs: number): HttpWay => {
  const lookup = guardedLookup({ allowPrivateNetwork });
  const agents = { plain: new PlainAgent({ keepAlive: true }), tls: new TlsAgent({ keepAlive: true }) };
  const send: SendHttp = ({ method, url, headers, body }) =>
    new Promise((resolve) => {
      const refused = refuseUrl(url.href, allowPrivateNetwork);
      const host = bareHost(url.hostname);
      // `net.connect` asks no lookup for an IP literal, so it is judged here.
      if (refused !== null || (isIP(host) !== 0 && !isAddressAllowed(host, allowPrivateNetwork))) {
        resolve(faultOf(Object.assign(new Error(), { code: ADDRESS_REFUSED })));
        return;
      }
      const isTls = url.protocol === "https:";
      const request = (isTls ? tlsRequest : plainRequest)(url, {
        method,
        agent: isTls ? agents.tls : agents.plain,
        lookup,
        headers: {
          ...headers,
          "content-length": String(body.byteLength),
          "user-agent": "portcullis-trace-exporter",
        },
        signal: AbortSignal.timeout(timeoutMs),
      });
      request.on("error", (error) => resolve(faultOf(error)));
      request.on("response", (response) => {
        const chunks: Buffer[] = [];
        let size = 0;
        const done = (): void =>
          resolve({
            status: response.statusCode ?? 0,
            retryAfter: response.headers["retry-after"],
            text: Buffer.concat(chunks).toString("utf8"),
          });
        response.on("data", (chunk: Buffer) => {
          size += chunk.length;
          if (size <= MAX_ANSWER_BYTES) chunks.push(chunk);
          else {
            done();
            response.destroy();
          }
        });
        response.on("end", done);
        response.on("error", (error) => resolve(faultOf(error)));
      });
      request.end(body);
    });
  return {
    send,
    close: () => {
      agents.plain.destroy();
      agents.tls.destroy();
    },
  };
};

export const isReply = (reply: Awaited<ReturnType<SendHttp>>): reply is HttpReply => "status" in reply;
