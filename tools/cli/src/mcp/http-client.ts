import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import { setTimeout as sleep } from "node:timers/promises";

export type HttpAnswer = {
  readonly status: number;
  readonly header: (name: string) => string | undefined;
  readonly chunks: AsyncIterable<string>;
  /** All of the body. */
  readonly text: () => Promise<string>;
  /** Forgets the rest of the body; its connection is used again where it ends soon. */
  readonly discard: () => void;
};

export type HttpClient = {
  /** Waits for an answer as long as it takes. @throws Error where there is none */
  readonly send: (
    method: "POST" | "GET" | "DELETE",
    options: {
      readonly headers: Readonly<Record<string, string>>;
      readonly body?: string;
      readonly signal: AbortSignal;
    },
  ) => Promise<HttpAnswer>;
  readonly close: () => void;
};

const MAX_BODY_CHARS = 134_217_728;
/** How long the rest of an answer may take that nobody reads. */
const REST_MS = 2_000;
/** A gate that is started anew refuses connections for a moment; what was never sent may be sent again. */
const RECONNECT_MS = [100, 200, 400, 800, 1_600];

const answerOf = (response: IncomingMessage): HttpAnswer => {
  response.setEncoding("utf8");
  return {
    status: response.statusCode ?? 0,
    header: (name) => {
      const value = response.headers[name];
      return typeof value === "string" ? value : undefined;
    },
    chunks: response.iterator({ destroyOnReturn: false }),
    text: async () => {
      let text = "";
      for await (const chunk of response) {
        text += String(chunk);
        if (text.length > MAX_BODY_CHARS) throw new Error("the answer is too large");
      }
      return text;
    },
    discard: () => {
      response.on("error", () => {});
      response.resume();
      const late = setTimeout(() => response.destroy(), REST_MS).unref();
      response.once("close", () => clearTimeout(late));
    },
  };
};

/**
 * HTTP without the timeouts of `fetch`: a stream may be silent for as long as its server likes. Redirects are not
 * followed: one would take the key to another place.
 */
export const createHttpClient = (url: URL): HttpClient => {
  const secure = url.protocol === "https:";
  const agent = secure ? new HttpsAgent({ keepAlive: true }) : new HttpAgent({ keepAlive: true });
  const request = secure ? httpsRequest : httpRequest;
  const once: HttpClient["send"] = (method, { headers, body, signal }) =>
    new Promise((resolve, reject) => {
      const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
      const outgoing = request(url, { method, headers: { ...headers, ...length }, agent, signal });
      outgoing.once("response", (response) => resolve(answerOf(response)));
      outgoing.once("error", reject);
      outgoing.end(body);
    });
  return {
    send: async (method, options) => {
      for (const waitMs of RECONNECT_MS) {
        try {
          return await once(method, options);
        } catch (error) {
          if (!(error instanceof Error && "code" in error && error.code === "ECONNREFUSED")) throw error;
          await sleep(waitMs, undefined, { signal: options.signal });
        }
      }
      return once(method, options);
    },
    close: () => agent.destroy(),
  };
};
