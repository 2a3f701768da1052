import { globSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Alarm } from "@portcullis/contracts";
import { type Item, readItem } from "../../src/core/item.ts";

const folder = resolve(import.meta.dirname, "../../../../libs/contracts/fixtures");

/** The golden trace events, by their names. */
export const fixtures: ReadonlyMap<string, Readonly<Record<string, unknown>>> = new Map(
  globSync("trace-event-*.json", { cwd: folder })
    .sort()
    .map((file) => [file, JSON.parse(readFileSync(resolve(folder, file), "utf8"))]),
);

export const itemOf = (value: unknown): Item => {
  const item = readItem(new TextEncoder().encode(JSON.stringify(value)));
  if (item === undefined) throw new Error("not an item");
  return item;
};

export const alarm: Alarm = {
  v: 1,
  id: "01a205ed-a619-7a53-9cad-14b72f555fc9",
  name: "canary.not_blocked",
  org: "acme",
  at: "2026-11-23T01:03:10.410Z",
  severity: "critical",
  says: "A probe was not blocked.",
  facts: { probe: "secret", count: 2 },
  state: "raised",
  key: "acme/secret",
};
