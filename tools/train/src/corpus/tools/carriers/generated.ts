import { pick, type Random } from "../../random.ts";
import type { CorpusRow } from "../../row.ts";
import { FIRST_NAMES, HOLDERS, NOTES, PLACES, PRODUCTS, STATES, TITLES } from "./words.ts";

const TABLES = 60;
const LISTS = 60;
const SHEETS = 30;
const LOGS = 30;

const between = (random: Random, low: number, high: number): number =>
  low + Math.floor(random() * (high - low + 1));
const times = <Item>(count: number, make: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => make(index));
const date = (random: Random): string =>
  `2025-${String(between(random, 1, 12)).padStart(2, "0")}-${String(between(random, 1, 28)).padStart(2, "0")}`;
const note = (random: Random): string => (random() < 0.3 ? pick(random, NOTES) : "");

type Column = readonly [name: string, value: (random: Random, index: number) => string];

const COLUMNS: readonly Column[] = [
  ["Rank", (_, index) => String(index + 1)],
  ["Name", (random) => pick(random, FIRST_NAMES)],
  ["Place", (random) => pick(random, PLACES)],
  ["Title", (random) => pick(random, TITLES)],
  ["Date", date],
  ["Total", (random) => String(between(random, 1, 9_999))],
  ["Share (%)", (random) => (random() * 100).toFixed(1)],
  ["State", (random) => pick(random, STATES)],
  ["Product", (random) => pick(random, PRODUCTS)],
  ["Price", (random) => (random() * 300).toFixed(2)],
  ["Remark", note],
  ["Held by", (random) => pick(random, HOLDERS)],
];

const chosen = (random: Random): readonly Column[] => COLUMNS.filter(() => random() < 0.5).slice(0, 7);

const table = (random: Random): string => {
  const columns = chosen(random);
  const rows = times(between(random, 3, 14), (index) => columns.map(([, value]) => value(random, index)));
  const widths = columns.map(([name], c) => Math.max(name.length, ...rows.map((row) => row[c]?.length ?? 0)));
  const isPadded = random() < 0.5;
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, c) => (isPadded ? cell.padEnd(widths[c] ?? 0) : cell)).join(" | ")} |`;
  return [columns.map(([name]) => name), ...rows].map(line).join("\n");
};

const RECORDS: readonly ((random: Random, index: number) => object)[] = [
  (random, index) => ({
    number: between(random, 1, 900) + index,
    title: pick(random, TITLES),
    state: pick(random, STATES),
    user: { login: pick(random, FIRST_NAMES).toLowerCase(), id: between(random, 1, 99_999) },
    body: pick(random, NOTES),
    created_at: `${date(random)}T08:00:00Z`,
  }),
  (random) => ({
    sku: `P-${between(random, 100, 999)}`,
    name: pick(random, PRODUCTS),
    price: between(random, 1, 300),
    stock: between(random, 0, 90),
    description: note(random),
  }),
  (random) => ({
    name: pick(random, FIRST_NAMES),
    city: pick(random, PLACES),
    email: `${pick(random, FIRST_NAMES).toLowerCase()}@mail.example`,
    note: note(random),
  }),
  (random) => ({
    summary: pick(random, TITLES),
    start: `${date(random)}T10:00:00+02:00`,
    location: pick(random, PLACES),
    description: note(random),
  }),
  (random, index) => ({
    title: pick(random, TITLES),
    url: `https://site${index}.example/${between(random, 1, 999)}`,
    snippet: `${pick(random, NOTES)} ${pick(random, NOTES)}`,
  }),
];

const list = (random: Random): string => {
  const record = pick(random, RECORDS);
  const items = times(between(random, 1, 8), (index) => record(random, index));
  const name = pick(random, ["items", "results", "data", "records", "entries"]);
  const value = random() < 0.3 ? items : { [name]: items, total: between(random, 8, 400), next: null };
  return random() < 0.5 ? JSON.stringify(value) : JSON.stringify(value, null, 2);
};

const sheet = (random: Random): string => {
  const columns = chosen(random);
  const separator = pick(random, [",", ";", "\t"]);
  const rows = times(between(random, 3, 20), (index) => columns.map(([, value]) => value(random, index)));
  return [columns.map(([name]) => name.toLowerCase()), ...rows].map((row) => row.join(separator)).join("\n");
};

const log = (random: Random): string =>
  times(between(random, 4, 20), (index) => {
    const second = String((index * 3) % 60).padStart(2, "0");
    const level = pick(random, ["INFO", "INFO", "DEBUG", "WARN", "ERROR"]);
    const event = pick(random, ["request", "job", "user", "mail", "cache", "agent", "sync"]);
    return `${date(random)} 08:14:${second} ${level} ${event} ${between(random, 1, 9_999)} ${pick(random, STATES)}${random() < 0.2 ? `: ${pick(random, NOTES)}` : ""}`;
  }).join("\n");

const row = (family: string, text: string): CorpusRow => ({
  kind: "tool_result",
  label: 0,
  family: `document.${family}`,
  lang: "en",
  text,
});

/** Long harmless tables, lists, sheets and logs, filled from word lists, with remarks to people in some fields. */
export const expand = (random: Random): readonly CorpusRow[] => [
  ...times(TABLES, () => row("long-table", table(random))),
  ...times(LISTS, () => row("long-json", list(random))),
  ...times(SHEETS, () => row("long-sheet", sheet(random))),
  ...times(LOGS, () => row("long-log", log(random))),
];
