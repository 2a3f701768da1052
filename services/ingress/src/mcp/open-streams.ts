import { createStreamPlaces } from "./stream-places.ts";

/** The streams of news that clients keep open here. */
export type OpenStreams = {
  /**
   * Undefined where there is no place for one more. `over` is called once: when the key may not be used any more, or this
   * instance ends; not where the stream was closed by itself.
   */
  readonly open: (
    key: string,
    isWelcome: () => Promise<boolean> | boolean,
    over: () => void,
  ) => { readonly close: () => void } | undefined;
  /** Ends all of them: their clients go on elsewhere. */
  readonly endAll: () => void;
  readonly count: () => number;
};

const CHECK_EVERY_MS = 15_000;

export const createOpenStreams = (limits: {
  readonly total: number;
  readonly perKey: number;
}): OpenStreams => {
  const places = createStreamPlaces(limits);
  const all = new Set<() => void>();
  return {
    open: (key, isWelcome, over) => {
      const leave = places.enter(key);
      if (leave === undefined) return undefined;
      const close = (): void => {
        clearInterval(check);
        all.delete(end);
        leave();
      };
      const end = (): void => {
        if (!all.has(end)) return;
        close();
        over();
      };
      const look = async (): Promise<void> => {
        // What cannot be found out now is found out the next time.
        const welcome = await Promise.resolve(isWelcome()).catch(() => true);
        if (!welcome) end();
      };
      const check = setInterval(() => void look(), CHECK_EVERY_MS);
      all.add(end);
      return { close };
    },
    endAll: () => {
      for (const end of [...all]) end();
    },
    count: places.open,
  };
};
