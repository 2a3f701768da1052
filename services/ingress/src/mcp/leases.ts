import { type Bus, BusError, decodeJson } from "@portcullis/bus";
import { type RenewSubscription, SUBSCRIPTION_RENEW_MS, subjects } from "@portcullis/contracts";
import type { Target, Viewer } from "./ports.ts";

/** A subscription to a resource that passed the gate, and the executor that keeps it. */
export type Lease = Target & { readonly executor: string | undefined };

export type LeaseOptions = {
  readonly bus: Pick<Bus, "request">;
  readonly viewer: Viewer;
  /** SHA-256 of the client's session id (2025). */
  readonly session: string | undefined;
  /** What is subscribed to now. */
  readonly leases: () => Promise<readonly Lease[]> | readonly Lease[];
  /** Passes the gate anew: the executor that keeps it from now on. */
  readonly subscribe: (target: Target) => Promise<void>;
};

const TIMEOUT_MS = 5_000;

const isKept = async (options: LeaseOptions, { server, name, executor }: Lease): Promise<boolean> => {
  if (executor === undefined) return false;
  const { org, key } = options.viewer;
  const body: RenewSubscription = {
    v: 1,
    server,
    uri: name,
    org,
    key,
    ...(options.session === undefined ? {} : { session: options.session }),
  };
  try {
    const answer = decodeJson(
      await options.bus.request(subjects.renew(executor), body, { timeoutMs: TIMEOUT_MS }),
    );
    return typeof answer === "object" && answer !== null && "ok" in answer && answer.ok === true;
  } catch (error) {
    if (!(error instanceof BusError)) throw error;
    // One that does not answer now may be there the next time; one that is not there has lost its subscriptions.
    return error.code !== "no_responders";
  }
};

/** Keeps subscriptions alive for as long as somebody listens: an executor forgets what nobody renews. */
export const keepLeases = (
  options: LeaseOptions,
): { readonly stop: () => void; readonly now: () => void } => {
  let running = false;
  let stopped = false;
  const renew = async (): Promise<void> => {
    if (running) return;
    running = true;
    try {
      for (const lease of await options.leases()) {
        if (stopped) return;
        if (!(await isKept(options, lease))) await options.subscribe(lease);
      }
    } catch {
      // The next round tries again.
    } finally {
      running = false;
    }
  };
  const timer = setInterval(() => void renew(), SUBSCRIPTION_RENEW_MS);
  return {
    now: () => void renew(),
    stop: () => {
      stopped = true;
      clearInterval(timer);
    },
  };
};
