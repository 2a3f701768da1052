import { globSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { loadCorpus } from "./load.ts";

const prompts = await loadCorpus("prompts");

const amountOf = (label: 0 | 1, belongs: (family: string, lang: string) => boolean): number =>
  prompts.filter((row) => row.label === label && belongs(row.family, row.lang)).length;

const isWritten = (family: string): boolean =>
  ![
    "grammar.chained",
    "obfuscation.suffix",
    "obfuscation.generated",
    "hard.chained",
    "hard.encoded",
  ].includes(family);

/** What is left of a text when case, spaces and punctuation are gone. */
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{S}]+/gu, " ")
    .trim();

test("no text is written twice, not even with other capitals or punctuation", () => {
  const written = prompts.filter((row) => isWritten(row.family)).map((row) => bare(row.text));
  expect(written.filter((text, index) => written.indexOf(text) !== index)).toEqual([]);
});

test("no text has both labels", () => {
  const harmful = new Set(prompts.filter((row) => row.label === 1).map((row) => bare(row.text)));
  expect(prompts.filter((row) => row.label === 0 && harmful.has(bare(row.text)))).toEqual([]);
});

test("nothing of the blind set is learned from", async () => {
  const folder = resolve(import.meta.dirname, "../../../bench/blind");
  const blind = globSync("*.jsonl", { cwd: folder }).flatMap((file) =>
    readFileSync(join(folder, file), "utf8")
      .trim()
      .split("\n")
      .map((line) => bare(JSON.parse(line).text)),
  );
  const learned = new Set((await loadCorpus()).map((row) => bare(row.text)));
  expect(blind.length).toBeGreaterThan(2_000);
  expect(blind.filter((text) => text.length > 50 && learned.has(text))).toEqual([]);
});

test("nothing of the engine's own test of short results is learned from", async () => {
  const file = resolve(import.meta.dirname, "../../../../libs/detectors/src/injection/short.test.ts");
  const tested = [...readFileSync(file, "utf8").matchAll(/^ {2}(".+"|'.+'),$/gm)].map(([, text = ""]) =>
    bare(text),
  );
  const learned = new Set((await loadCorpus()).map((row) => bare(row.text)));
  expect(tested.length).toBeGreaterThan(80);
  expect(tested.filter((text) => learned.has(text))).toEqual([]);
});

test("nothing of the benchmark's results of one line is learned from", async () => {
  const folder = resolve(import.meta.dirname, "../../../bench/src/detection");
  const source = ["short-results.ts", "short-orders.ts"].map((file) =>
    readFileSync(join(folder, file), "utf8"),
  );
  const parts = [...source.join("\n").matchAll(/linesOf\(`\n([^`]+)`/g)];
  const tested = parts.flatMap(([, text = ""]) => text.trim().split("\n").map(bare));
  const learned = new Set((await loadCorpus()).map((row) => bare(row.text)));
  expect(tested.length).toBe(210);
  expect(tested.filter((text) => learned.has(text))).toEqual([]);
});

test("short harmless results are many, in many languages, and no order is among them", async () => {
  const rows = await loadCorpus();
  const short = rows.filter((row) => row.family.startsWith("short."));
  expect(short.length).toBeGreaterThanOrEqual(2_500);
  expect(new Set(short.map((row) => row.lang)).size).toBeGreaterThanOrEqual(15);
  const orders = new Set(rows.filter((row) => row.label === 1).map((row) => bare(row.text)));
  expect(short.filter((row) => row.label !== 0 || orders.has(bare(row.text)))).toEqual([]);
  expect(rows.filter((row) => row.family === "order.short").length).toBeGreaterThanOrEqual(150);
});

test("the loader drops a text that a grammar made before", () => {
  expect(new Set(prompts.map((row) => row.text)).size).toBe(prompts.length);
});

test("every text is a prompt that is trimmed and not empty", () => {
  for (const row of prompts) {
    expect(row.kind).toBe("prompt");
    expect(row.text).toBe(row.text.trim());
    expect(row.text).not.toBe("");
  }
});

test("the hand-written part keeps its size", () => {
  expect(amountOf(1, isWritten)).toBeGreaterThanOrEqual(1800);
  expect(amountOf(0, isWritten)).toBeGreaterThanOrEqual(2500);
  expect(amountOf(0, (family) => isWritten(family) && family.startsWith("hard."))).toBeGreaterThanOrEqual(
    1000,
  );
});

test.each([
  ...["de", "es", "fr", "pt", "it", "zh", "ja", "ru"].map((lang) => [lang, 60] as const),
  ...["ko", "ar", "hi", "nl", "pl", "tr"].map((lang) => [lang, 25] as const),
])("%s has at least %i attacks and as many harmless texts, half of those hard", (lang, least) => {
  expect(amountOf(1, (_, of) => of === lang)).toBeGreaterThanOrEqual(least);
  expect(amountOf(0, (_, of) => of === lang)).toBeGreaterThanOrEqual(least);
  expect(amountOf(0, (family, of) => of === lang && family === "hard.words")).toBeGreaterThanOrEqual(
    Math.floor(least / 2),
  );
});

test("the same seed gives the same corpus, another seed another one", async () => {
  const texts = (rows: typeof prompts) => rows.map((row) => row.text).join("\n");
  expect(texts(await loadCorpus("prompts", 1))).toBe(texts(prompts));
  expect(texts(await loadCorpus("prompts", 2))).not.toBe(texts(prompts));
});
