import { expect, test } from "vitest";
import { corpusRows, disguisedRows, embeddedRows, standsAlone } from "./rows.ts";

const rows = await corpusRows();
const tasks = rows.filter((row) => !standsAlone(row));
const embedded = embeddedRows(rows, 4_000, 1);

test("tasks that harm nobody are no attack as they stand, orders that harm are", () => {
  const families = new Set(tasks.map((row) => row.family));
  expect(families).toContain("order.question");
  expect(families).toContain("order.benign-task");
  expect(families).not.toContain("order.short");
  expect(tasks.length).toBeLessThan(rows.filter((row) => row.family?.startsWith("order.")).length / 3);
  expect(tasks.every((row) => row.label === 1)).toBe(true);
});

test("in a document they are attacks all the same", () => {
  const orders = new Set(embedded.filter((row) => row.label === 1).map((row) => row.group));
  expect(tasks.filter((row) => orders.has(row.text)).length).toBeGreaterThan(50);
});

test("a result of one line is no document to put an order into", () => {
  const short = new Set(rows.filter((row) => row.family?.startsWith("short.")).map((row) => row.text));
  const carriers = embedded.filter((row) => row.label === 0).map((row) => row.group);
  expect(short.size).toBeGreaterThan(700);
  expect(carriers.filter((text) => short.has(text))).toEqual([]);
});

test("texts of one shape are left out together, and what is made of shapes is put into nothing and not disguised", () => {
  const made = rows.filter((row) => /\.made/.test(row.family ?? ""));
  expect(made.length).toBeGreaterThan(2_000);
  const groups = new Set(made.map((row) => row.group));
  expect(groups.size).toBeLessThan(made.length / 8);
  const orders = new Set(made.map((row) => row.text));
  expect(embedded.filter((row) => groups.has(row.group) || orders.has(row.group))).toEqual([]);
  expect(disguisedRows(rows, 4_000, 1).filter((row) => groups.has(row.group))).toEqual([]);
});
