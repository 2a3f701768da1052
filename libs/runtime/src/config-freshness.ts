import type { Meter } from "@opentelemetry/api";
import type { ConfigWatch } from "@portcullis/bus";

/** How a process stands with the configuration snapshot, for `info.config` of `/readyz`. */
export type ConfigFreshness = {
  /** The highest revision that it has seen. */
  readonly revision: number;
  /** Since the policy service last gave a sign of life; null where none was seen yet. */
  readonly ageSeconds: number | null;
  readonly stale: boolean;
};

/**
 * Registers the gauges `portcullis.config.age` (seconds, absent until there was a sign of life) and
 * `portcullis.config.revision`, and returns the same for `info`. A stale snapshot is shown, not acted on: it still says
 * what was allowed last, and a service that stopped serving would turn an outage of policy's database into one of all.
 */
export const observeConfig = (
  meter: Meter,
  watch: Pick<ConfigWatch, "ageMs" | "stale">,
  snapshot: { readonly revision: () => number },
): (() => { readonly config: ConfigFreshness }) => {
  const ageSeconds = (): number | null => {
    const ageMs = watch.ageMs();
    return ageMs === undefined ? null : Math.round(ageMs) / 1_000;
  };
  meter
    .createObservableGauge("portcullis.config.age", {
      unit: "s",
      description: "Time since the last sign of life of the configuration snapshot",
    })
    .addCallback((result) => {
      const age = ageSeconds();
      if (age !== null) result.observe(age);
    });
  meter
    .createObservableGauge("portcullis.config.revision", {
      description: "Highest revision of the configuration seen",
    })
    .addCallback((result) => result.observe(snapshot.revision()));
  return () => ({
    config: { revision: snapshot.revision(), ageSeconds: ageSeconds(), stale: watch.stale() },
  });
};
