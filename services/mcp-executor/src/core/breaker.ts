/** How a call of a server went, as far as it says something of the server. `neutral`: it says nothing. */
export type CallHealth = "alive" | "failed" | "neutral";

/** The right to call, to be given back once. */
export type Permit = { readonly done: (health: CallHealth) => void };

export type Breaker = {
  /** Undefined while the server is given a rest. */
  readonly enter: () => Permit | undefined;
  readonly isOpen: () => boolean;
};

export type BreakerOptions = {
  /** Failures in a row that make the server suspect. */
  readonly failures: number;
  readonly pauseMs: number;
  readonly now: () => number;
  /**
   * Whether the server answers at all. Asked before it is given a rest: the slow tool of one caller must not take the
   * server away from the others. Never rejects.
   */
  readonly isAlive: () => Promise<boolean>;
};

/**
 * The circuit breaker of one server: after failures in a row, and a look that finds nobody, calls end at once for a while;
 * then one call may try, and what becomes of it decides.
 */
export const createBreaker = (options: BreakerOptions): Breaker => {
  let failures = 0;
  let checking = false;
  let openUntil: number | undefined;
  let trying = false;

  const close = (): void => {
    failures = 0;
    openUntil = undefined;
  };
  const open = (): void => {
    openUntil = options.now() + options.pauseMs;
  };
  const check = async (): Promise<void> => {
    checking = true;
    const alive = await options.isAlive();
    checking = false;
    // Meanwhile a call may have come through.
    if (alive || failures < options.failures) failures = 0;
    else open();
  };
  const settle = (health: CallHealth): void => {
    if (health === "alive") close();
    if (health !== "failed") return;
    failures += 1;
    if (openUntil === undefined && failures >= options.failures && !checking) void check();
  };
  const once = (done: (health: CallHealth) => void): Permit => {
    let isDone = false;
    return {
      done: (health) => {
        if (!isDone) done(health);
        isDone = true;
      },
    };
  };
  const tried = (health: CallHealth): void => {
    trying = false;
    if (health === "failed") open();
    else settle(health);
  };

  return {
    enter: () => {
      if (openUntil === undefined) return once(settle);
      if (trying || options.now() < openUntil) return undefined;
      trying = true;
      return once(tried);
    },
    isOpen: () => openUntil !== undefined,
  };
};
