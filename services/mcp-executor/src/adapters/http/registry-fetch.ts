import { type Answer, type ErrorCode, isErrorCode } from "@portcullis/contracts";
import { refuseUrl } from "@portcullis/runtime/outbound";
import type { Dispatcher } from "undici";
import { createBoundedFetch } from "./bounded-fetch.ts";
import { createExchange, exchanges } from "./exchange.ts";
import { createGuardedAgent } from "./guarded-agent.ts";

const TIMEOUT_MS = 10_000;
const MAX_BYTES = 5 * 1024 * 1024;
/** Numbers may grow when they are written again (`1e20`), and the answer must fit into one NATS message. */
const MAX_ANSWER_BYTES = 15 * 1024 * 1024;
/** Of a GET: any redirect leads to the same thing. */
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

export type RegistryFetch = {
  /** Reads a JSON document from a registry on the public internet. Never rejects. */
  readonly get: (url: string) => Promise<Answer>;
  readonly close: () => Promise<void>;
};

const fail = (code: ErrorCode, detail: string): Answer => ({ ok: false, code, detail });

/** @param dispatcher a way out of their own, for tests; else one to public addresses alone */
export const createRegistryFetch = (
  dispatcher: Dispatcher = createGuardedAgent({
    allowPrivateNetwork: false,
    connectTimeoutMs: TIMEOUT_MS,
    connections: 4,
  }),
): RegistryFetch => {
  const fetch = createBoundedFetch({
    dispatcher,
    maxResponseBytes: MAX_BYTES,
    timeoutMs: TIMEOUT_MS,
    followed: REDIRECTS,
  });

  const read = async (url: string): Promise<Answer> => {
    const response = await fetch(url, {
      headers: { accept: "application/json" },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (!response.ok) {
      void response.body?.cancel().catch(() => undefined);
      return fail("upstream_error", `the registry answered with HTTP ${response.status}`);
    }
    const type = response.headers.get("content-type") ?? "";
    if (!/^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(type)) {
      void response.body?.cancel().catch(() => undefined);
      return fail("upstream_protocol_error", "the registry's answer is not JSON");
    }
    const text = await response.text();
    try {
      const answer: Answer = { ok: true, value: JSON.parse(text) as unknown };
      if (Buffer.byteLength(JSON.stringify(answer)) <= MAX_ANSWER_BYTES) return answer;
      return fail("upstream_response_too_large", "the registry's answer is larger than allowed");
    } catch {
      return fail("upstream_protocol_error", "the registry's answer is not JSON");
    }
  };

  return {
    get: (url) => {
      const refused = refuseUrl(url, false);
      if (refused !== null) return Promise.resolve(fail("upstream_address_refused", refused));
      const exchange = createExchange({ budget: { left: MAX_BYTES }, timeoutMs: TIMEOUT_MS });
      return exchanges.run(exchange, async () => {
        try {
          return await read(url);
        } catch {
          const { fault } = exchange;
          const code = fault !== null && isErrorCode(fault.code) ? fault.code : "upstream_unreachable";
          return fail(
            code,
            (fault?.detail ?? "the registry cannot be reached").replaceAll("the server", "the registry"),
          );
        }
      });
    },
    close: () => dispatcher.destroy(),
  };
};
