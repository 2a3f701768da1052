import {
  BarController,
  BarElement,
  CategoryScale,
  type ChartConfiguration,
  Chart as ChartJs,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from "chart.js";
import { useEffect, useId, useRef, useState } from "react";
import { useTheme } from "../shell/theme.ts";
import { Button } from "./button.tsx";
import styles from "./chart.module.css";
import { ScrollRegion } from "./scroll-region.tsx";
import { formatCount } from "./time.tsx";

ChartJs.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
);

export type Series = {
  readonly name: string;
  /** Of `tokens.css`, such as `--series-1`. */
  readonly color: string;
  readonly values: readonly number[];
};

type ChartProps = {
  /** What the picture shows, for who does not see it. */
  readonly label: string;
  readonly kind: "bars" | "lines";
  /** What stands below, one for each value. */
  readonly points: readonly string[];
  readonly series: readonly Series[];
  readonly format?: (value: number) => string;
  /** Called with the index of the point that was chosen. */
  readonly onPick?: (point: number) => void;
};

const config = (
  { kind, points, series, format = formatCount, onPick }: ChartProps,
  color: (name: string) => string,
): ChartConfiguration<"bar" | "line", number[], string> => {
  const grid = { color: color("--line"), drawTicks: false };
  const ticks = { color: color("--text-quiet"), padding: 6, font: { size: 11 } };
  return {
    type: kind === "bars" ? "bar" : "line",
    data: {
      labels: [...points],
      datasets: series.map((each) => ({
        label: each.name,
        data: [...each.values],
        backgroundColor: color(each.color),
        borderColor: color(each.color),
        borderWidth: kind === "bars" ? 0 : 2,
        pointRadius: 0,
        pointHitRadius: 12,
        tension: 0.2,
        maxBarThickness: 28,
      })),
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      interaction: { mode: "index", intersect: false },
      ...(onPick === undefined
        ? {}
        : { onClick: (_event, found) => found[0] !== undefined && onPick(found[0].index) }),
      plugins: {
        tooltip: { callbacks: { label: (item) => `${item.dataset.label}: ${format(item.parsed.y ?? 0)}` } },
      },
      scales: {
        x: {
          stacked: kind === "bars",
          grid: { display: false },
          ticks: { ...ticks, maxRotation: 0, autoSkipPadding: 16 },
        },
        y: {
          stacked: kind === "bars",
          beginAtZero: true,
          grid,
          border: { display: false },
          ticks: { ...ticks, maxTicksLimit: 5, callback: (value) => format(Number(value)) },
        },
      },
    },
  };
};

/** A chart, its legend, and the same numbers as a table for who wants or needs them. */
export const Chart = (props: ChartProps) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { shown } = useTheme();
  const [isTable, setTable] = useState(false);
  const id = useId();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the colours are read anew where the theme changes
  useEffect(() => {
    if (canvas.current === null) return undefined;
    const style = getComputedStyle(document.documentElement);
    const chart = new ChartJs(
      canvas.current,
      config(props, (name) => style.getPropertyValue(name).trim()),
    );
    return () => chart.destroy();
  }, [props, shown, isTable]);
  const { label, points, series, format = formatCount } = props;
  return (
    <figure className={styles.figure} aria-labelledby={id}>
      <figcaption className={styles.caption}>
        <span id={id} className="visually-hidden">
          {label}
        </span>
        <ul className={styles.legend}>
          {series.map(({ name, color }) => (
            <li key={name}>
              <svg width="10" height="10" aria-hidden="true">
                <rect width="10" height="10" rx="2" fill={`var(${color})`} />
              </svg>
              {name}
            </li>
          ))}
        </ul>
        <Button tone="quiet" isSmall onPress={() => setTable(!isTable)}>
          {isTable ? "As a chart" : "As a table"}
        </Button>
      </figcaption>
      {isTable ? (
        <ScrollRegion className={styles.table} label={label}>
          <table>
            <thead>
              <tr>
                <th scope="col">When</th>
                {series.map(({ name }) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {points.map((point, at) => (
                <tr key={point}>
                  <th scope="row">{point}</th>
                  {series.map(({ name, values }) => (
                    <td key={name}>{format(values[at] ?? 0)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      ) : (
        <div className={styles.canvas}>
          <canvas ref={canvas} role="img" aria-label={label} />
        </div>
      )}
    </figure>
  );
};
