import { type Dispatcher, fetch as undiciFetch } from "undici";
import { type ByteBudget, createExchange, type Exchange, exchanges, type Fault } from "./exchange.ts";
import { faultOf, tooLarge } from "./fault.ts";

/** As much of `fetch` as is used here. */
export type FetchLike = (target: string | URL, init?: RequestInit) => Promise<Response>;

export type BoundedFetchOptions = {
  /** Already guarded: see `createGuardedAgent`. */
  readonly dispatcher: Dispatcher;
  readonly maxResponseBytes: number;
  /** For what is sent outside any exchange. */
  readonly timeoutMs: number;
  /** The statuses of a redirect that is followed once, within the origin; 307 and 308 where it is not set. */
  readonly followed?: ReadonlySet<number>;
};

type Dial = {
  readonly url: URL;
  readonly method: string;
  readonly headers: [string, string][];
  readonly body: string | null;
  readonly signal: AbortSignal | null;
};

/** The same request again, method and body included (RFC 9110 section 15.4). */
const SAME_REQUEST_ELSEWHERE: ReadonlySet<number> = new Set([307, 308]);

/**
 * The `fetch` towards servers. It reads no more bytes than allowed (counted after
 * decompression), follows one same-origin redirect and no other, and writes what happened into the exchange that it runs
 * in. Its errors are of our making: those from below may quote a header (INV-5).
 */
export function createBoundedFetch(options: BoundedFetchOptions): FetchLike {
  const dispatcher = options.dispatcher.compose(watchDispatch);
  const followed = options.followed ?? SAME_REQUEST_ELSEWHERE;
  const standalone = { budget: null, timeoutMs: options.timeoutMs };
  return async (target, init) => {
    const exchange = exchanges.getStore() ?? createExchange(standalone);
    const method = init?.method ?? "GET";
    try {
      const dial: Dial = {
        url: new URL(target),
        method,
        headers: [...new Headers(init?.headers)],
        body: typeof init?.body === "string" ? init.body : null,
        // A GET is a stream of the server's messages, meant to stay open; who means another brings a signal.
        signal: withDeadline(init?.signal ?? null, exchange.timeoutMs, method),
      };
      const send = (url: URL) => undiciFetch(url, { ...dial, redirect: "manual", dispatcher });
      const first = await send(dial.url);
      const next = redirectTarget(dial.url, first, followed);
      const response = next === null ? first : await send(next);
      if (next !== null && isRedirect(response.status)) throw failWith(exchange, redirectRefused);
      if (next === null && isRedirect(first.status)) throw failWith(exchange, redirectRefused);
      const budget = exchange.budget ?? { left: options.maxResponseBytes };
      return boundResponse(response, budget, exchange);
    } catch (error) {
      exchange.fault ??= faultOf(error);
      throw ownError(error, exchange.fault);
    }
  };
}

/** An abort tells its reader why it stopped, and holds nothing of the request. Anything else is told in our words. */
function ownError(error: unknown, fault: Fault): Error {
  const isAbort = error instanceof DOMException && /^(?:Abort|Timeout)Error$/.test(error.name);
  return isAbort ? error : new Error(fault.detail);
}

const redirectRefused: Fault = {
  code: "upstream_redirect_refused",
  detail: "the server redirects to where it may not",
};

function isRedirect(status: number): boolean {
  return status >= 300 && status < 400 && status !== 304;
}

type FetchedResponse = Awaited<ReturnType<typeof undiciFetch>>;

/** Where to send the same request again, or null. Only within the origin: headers carry credentials. */
function redirectTarget(from: URL, response: FetchedResponse, followed: ReadonlySet<number>): URL | null {
  const location = response.headers.get("location");
  if (!followed.has(response.status) || location === null) return null;
  if (!URL.canParse(location, from.href)) return null;
  const target = new URL(location, from.href);
  const clean = target.username === "" && target.password === "";
  if (target.origin !== from.origin || !clean) return null;
  void response.body?.cancel().catch(() => undefined);
  return target;
}

function withDeadline(
  signal: AbortSignal | null,
  timeoutMs: number | null,
  method: string,
): AbortSignal | null {
  if (timeoutMs === null || method === "GET") return signal;
  const deadline = AbortSignal.timeout(timeoutMs);
  return signal === null ? deadline : AbortSignal.any([signal, deadline]);
}

function boundResponse(response: FetchedResponse, budget: ByteBudget, exchange: Exchange): Response {
  exchange.status = response.status;
  const type = response.headers.get("content-type") ?? "";
  if (response.ok && type.toLowerCase().startsWith("text/event-stream")) exchange.streaming = true;
  const body = response.body === null ? null : countBytes(response.body.getReader(), budget, exchange);
  const empty = response.status === 204 || response.status === 205 || response.status === 304;
  return new Response(empty ? null : body, {
    status: response.status,
    headers: [...response.headers],
  });
}

type BodyReader = {
  read(): Promise<{ readonly done: boolean; readonly value?: unknown }>;
  cancel(reason?: unknown): Promise<void>;
};

function countBytes(reader: BodyReader, budget: ByteBudget, exchange: Exchange): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (done) return controller.close();
        if (!(value instanceof Uint8Array)) throw new TypeError("a body of bytes was expected");
        budget.left -= value.byteLength;
        if (budget.left < 0) {
          void reader.cancel().catch(() => undefined);
          throw failWith(exchange, tooLarge);
        }
        controller.enqueue(value);
      } catch (error) {
        exchange.fault ??= faultOf(error);
        controller.error(ownError(error, exchange.fault));
      }
    },
    cancel: (reason) => reader.cancel(reason),
  });
}

function failWith(exchange: Exchange, fault: Fault): Error {
  exchange.fault = fault;
  return new Error(fault.detail);
}

/** Marks the exchange as sent when its request is about to be written to a socket, and not before. */
function watchDispatch(dispatch: Dispatcher.Dispatch): Dispatcher.Dispatch {
  return (options, handler) => {
    const exchange = exchanges.getStore();
    if (exchange === undefined) return dispatch(options, handler);
    const watched: Dispatcher.DispatchHandler = {
      onRequestStart(controller, context) {
        exchange.sent = true;
        handler.onRequestStart?.(controller, context);
      },
      onRequestUpgrade: (...args) => handler.onRequestUpgrade?.(...args),
      onResponseStart: (...args) => handler.onResponseStart?.(...args),
      onResponseData: (...args) => handler.onResponseData?.(...args),
      onResponseEnd: (...args) => handler.onResponseEnd?.(...args),
      onResponseError: (...args) => handler.onResponseError?.(...args),
    };
    return dispatch(options, watched);
  };
}
