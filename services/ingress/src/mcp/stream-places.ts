/** How many streams stay open at once: they hold no place among the requests under way, so they have bounds of their own. */
export type StreamPlaces = {
  /** Undefined where there is none; else gives the place back, once. */
  readonly enter: (key: string) => (() => void) | undefined;
  readonly open: () => number;
};

export const createStreamPlaces = (limits: {
  readonly total: number;
  readonly perKey: number;
}): StreamPlaces => {
  const byKey = new Map<string, number>();
  let total = 0;
  return {
    enter: (key) => {
      const own = byKey.get(key) ?? 0;
      if (total >= limits.total || own >= limits.perKey) return undefined;
      total += 1;
      byKey.set(key, own + 1);
      let left = false;
      return () => {
        if (left) return;
        left = true;
        total -= 1;
        const rest = (byKey.get(key) ?? 1) - 1;
        if (rest === 0) byKey.delete(key);
        else byKey.set(key, rest);
      };
    },
    open: () => total,
  };
};
