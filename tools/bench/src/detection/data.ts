import { readFileSync } from "node:fs";
import { join } from "node:path";
import { developmentRows, type Row } from "@portcullis/train";
import type { Span } from "./spans.ts";

/** Where the development data lies, and which share of it is read: every `every`th row, 1 for all. */
export type Source = { readonly folder: string; readonly every: number };

export type SecretRow = { readonly set: string; readonly label: 0 | 1; readonly text: string };

/** A text of presidio_generated_large, with the personal data in it; types are those of the set. */
export type GeneratedRow = { readonly text: string; readonly spans: readonly Span[] };

/** A text of presidio_recognizers, which holds one of `entities` or only looks like it. */
export type RecognizerRow = {
  readonly entities: readonly string[];
  readonly label: 0 | 1;
  readonly text: string;
};

type PiiLine = {
  readonly set: string;
  readonly text: string;
  readonly entity?: readonly string[];
  readonly label?: 0 | 1;
  readonly spans: readonly (readonly [start: number, end: number, type?: string])[];
};

const thin = <Item>(items: readonly Item[], every: number): readonly Item[] =>
  items.filter((_, index) => index % every === 0);

const readLines = <Line>({ folder, every }: Source, file: string): readonly Line[] =>
  thin(readFileSync(join(folder, file), "utf8").trim().split("\n"), every).map(
    (line) => JSON.parse(line) as Line,
  );

/** Offsets of the set count code points; ours count UTF-16 units. */
const toUnits = (text: string, codePoints: number): number => [...text].slice(0, codePoints).join("").length;

const hasAstral = (text: string): boolean => /[\ud800-\udbff]/.test(text);

export const injectionRows = ({ folder, every }: Source): readonly Row[] =>
  thin(developmentRows(folder), every);

export const secretRows = (source: Source): readonly SecretRow[] => readLines(source, "secrets.jsonl");

export const generatedRows = (source: Source): readonly GeneratedRow[] =>
  readLines<PiiLine>(source, "pii.jsonl")
    .filter(({ entity }) => entity === undefined)
    .map(({ text, spans }) => ({
      text,
      spans: spans.map(([start, end, type = ""]) =>
        hasAstral(text)
          ? { start: toUnits(text, start), end: toUnits(text, end), type }
          : { start, end, type },
      ),
    }));

export const recognizerRows = (source: Source): readonly RecognizerRow[] =>
  readLines<PiiLine>(source, "pii.jsonl").flatMap(({ entity, label, text }) =>
    entity === undefined || label === undefined ? [] : [{ entities: entity, label, text }],
  );
