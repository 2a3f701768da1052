import { useNavigate, useSearch } from "@tanstack/react-router";
import { PageHead } from "../../ui/panel.tsx";
import { Select } from "../../ui/select.tsx";
import { Health } from "./health.tsx";
import { Invariants } from "./invariants.tsx";
import { Latency } from "./latency.tsx";
import styles from "./overview.module.css";
import { Ranking } from "./ranking.tsx";
import { Traffic } from "./traffic.tsx";
import { isRange, type Range, ranges } from "./use-overview.ts";

const rangeOptions = Object.entries(ranges).map(([value, { label }]) => ({ value, label }));

/** What happens at the gate: how much, what is stopped and why, how long it takes, and whether what must hold holds. */
export const Page = () => {
  const search = useSearch({ strict: false });
  const navigate = useNavigate();
  const range: Range = isRange(search.range) ? search.range : "24h";
  const scope = { range, org: search.org };
  return (
    <>
      <PageHead
        title="Overview"
        actions={
          <Select
            label="Time range"
            isLabelHidden
            value={range}
            options={rangeOptions}
            onChange={(value) => void navigate({ to: ".", search: { ...search, range: value } })}
          />
        }
      />
      <div className={styles.page}>
        <Traffic scope={scope} />
        <Invariants />
        <Health />
        <div className={styles.columns}>
          <Ranking scope={scope} by="category" title="Blocked by category" none="Nothing was blocked." />
          <Ranking
            scope={scope}
            by="server"
            title="Blocked by server"
            none="No call of a server was blocked."
          />
          <Ranking scope={scope} by="key" title="Blocked by key" none="No key was blocked." />
        </div>
        <Latency scope={scope} />
      </div>
    </>
  );
};
