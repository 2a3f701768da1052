import type { Fault } from "../http/exchange.ts";
import { cancelled, timedOut } from "../http/fault.ts";
import type { IssuedToken, TokenAnswer } from "./token-endpoint.ts";

export type Token = { readonly ok: true; readonly token: string };
export type NoToken = { readonly ok: false; readonly fault: Fault };

/** The access token of one server, for as long as its credentials stay the same. */
export type TokenSource = {
  /** The token in use, or a new one where that is about to expire. The signal ends the waiting, not the asking. */
  readonly get: (signal?: AbortSignal) => Promise<Token | NoToken>;
  /** After a 401: another token than this one, or the same where a new one was refused a moment ago. */
  readonly replace: (refused: string, signal?: AbortSignal) => Promise<Token | NoToken>;
};

/** Where the authorization server names no lifetime, a token is asked for anew after this. */
const DEFAULT_LIFETIME_MS = 3_600_000;
const LONGEST_LIFETIME_MS = 24 * 3_600_000;
/** A token is renewed when a fifth of its life is left, or this much. */
const LONGEST_MARGIN_MS = 60_000;
/** A server that answers every token with 401 must not make us ask for one with every call. */
const REPLACE_PAUSE_MS = 30_000;
/** After a refusal, so that a broken authorization server is not asked with every call. */
const FAILURE_PAUSE_MS = 1_000;

type Held = { readonly token: string; readonly renewAt: number; readonly expiresAt: number };

export const createTokenSource = (deps: {
  readonly request: () => Promise<TokenAnswer>;
  /** Hears of a token before anybody uses it, so that it can be kept out of results. */
  readonly onToken: (token: string) => void;
  readonly now: () => number;
}): TokenSource => {
  const { now } = deps;
  let held: Held | undefined;
  let asking: Promise<Token | NoToken> | undefined;
  let failure: { readonly answer: NoToken; readonly at: number } | undefined;
  let replacedAt = Number.NEGATIVE_INFINITY;

  const take = ({ token, lifetimeMs }: IssuedToken): Token => {
    const life = Math.min(lifetimeMs ?? DEFAULT_LIFETIME_MS, LONGEST_LIFETIME_MS);
    const expiresAt = now() + life;
    deps.onToken(token);
    held = { token, expiresAt, renewAt: expiresAt - Math.min(life / 5, LONGEST_MARGIN_MS) };
    failure = undefined;
    return { ok: true, token };
  };
  const ask = (): Promise<Token | NoToken> => {
    if (failure !== undefined && now() - failure.at < FAILURE_PAUSE_MS)
      return Promise.resolve(failure.answer);
    asking ??= deps
      .request()
      .then((answer) => {
        if (answer.ok) return take(answer);
        failure = { answer, at: now() };
        return answer;
      })
      .finally(() => {
        asking = undefined;
      });
    return asking;
  };

  return {
    get: async (signal) => {
      if (held === undefined || now() >= held.expiresAt) return waitFor(ask(), signal);
      // Beside the call: an authorization server that is slow or away costs nothing as long as the token lives.
      if (now() >= held.renewAt) void ask();
      return { ok: true, token: held.token };
    },
    replace: async (refused, signal) => {
      if (held !== undefined && held.token !== refused) return { ok: true, token: held.token };
      if (asking === undefined) {
        if (now() - replacedAt < REPLACE_PAUSE_MS) return { ok: true, token: refused };
        replacedAt = now();
        held = undefined;
      }
      return waitFor(ask(), signal);
    },
  };
};

const waitFor = (
  work: Promise<Token | NoToken>,
  signal: AbortSignal | undefined,
): Promise<Token | NoToken> => {
  if (signal === undefined) return work;
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      const late = signal.reason instanceof Error && signal.reason.name === "TimeoutError";
      resolve({ ok: false, fault: late ? timedOut : cancelled });
    };
    if (signal.aborted) return stop();
    signal.addEventListener("abort", stop, { once: true });
    void work.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
};
