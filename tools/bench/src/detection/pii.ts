import { table } from "../statistics.ts";
import { groupBy } from "./counts.ts";
import { generatedRows, recognizerRows, type Source } from "./data.ts";
import { findingsOf } from "./engine.ts";
import { GENERATED_TYPES, RECOGNIZER_TYPES, STRUCTURED } from "./pii-types.ts";
import { addSpans, type Matching, noSpans, type Span, type SpanCounts, spanScore } from "./spans.ts";
import { plainRate, rate } from "./wilson.ts";

type Scanned = { readonly expected: readonly Span[]; readonly found: readonly Span[] };

const MATCHINGS: readonly Matching[] = ["exact", "overlap"];

/** Found spans of a set's type against expected ones of it; with several types, each type for itself, added up. */
const countTypes = (texts: readonly Scanned[], types: readonly string[], how: Matching): SpanCounts => {
  const counts = noSpans();
  for (const type of types) {
    const own = new Set(GENERATED_TYPES[type] ?? []);
    for (const { expected, found } of texts) {
      addSpans(
        counts,
        expected.filter((span) => span.type === type),
        found.filter((span) => own.has(span.type)),
        how,
      );
    }
  }
  return counts;
};

/** As {@link countTypes}, and what was found of types that the set does not know is wrong. */
const countAll = (texts: readonly Scanned[], types: readonly string[], how: Matching): SpanCounts => {
  const counts = countTypes(texts, types, how);
  const known = new Set(types.flatMap((type) => GENERATED_TYPES[type] ?? []));
  for (const { found } of texts) counts.found += found.filter(({ type }) => !known.has(type)).length;
  return counts;
};

const countUntyped = (texts: readonly Scanned[], how: Matching): SpanCounts => {
  const counts = noSpans();
  for (const { expected, found } of texts) addSpans(counts, expected, found, how);
  return counts;
};

const scoreCells = (counts: SpanCounts): readonly string[] => {
  const { precision, recall, f1, f2 } = spanScore(counts);
  return counts.expected + counts.found === 0
    ? ["–", "–", "–", "–"]
    : [precision, recall, f1, f2].map((value) => value.toFixed(3));
};

const line = (name: string, count: (how: Matching) => SpanCounts): readonly string[] => {
  const counts = MATCHINGS.map(count);
  return [name, String(counts[0]?.expected), String(counts[0]?.found), ...counts.flatMap(scoreCells)];
};

const generatedTable = (source: Source): string => {
  const texts = generatedRows(source).map(
    ({ text, spans }): Scanned => ({ expected: spans, found: findingsOf("pii", text) }),
  );
  const types = Object.keys(GENERATED_TYPES);
  const structured = types.filter((type) => STRUCTURED.has(type));
  const names = ["precision", "recall", "F1", "F2"];
  const head = MATCHINGS.flatMap((how) => names.map((name) => `${how}: ${name}`));
  return table(
    ["type", "expected", "found", ...head],
    [
      ...types.map((type) => line(type, (how) => countTypes(texts, [type], how))),
      line("structured types", (how) => countTypes(texts, structured, how)),
      line("all types", (how) => countAll(texts, types, how)),
      line("all, whatever the type", (how) => countUntyped(texts, how)),
    ],
  );
};

const recognizerTable = (source: Source): string => {
  const said = recognizerRows(source).map((row) => {
    const types = new Set(findingsOf("pii", row.text).map(({ type }) => type));
    const wanted = row.entities.flatMap((entity) => RECOGNIZER_TYPES[entity] ?? []);
    return {
      ...row,
      entity: row.entities.join(", "),
      isAny: types.size > 0,
      isTyped: wanted.some((one) => types.has(one)),
    };
  });
  const cells = (name: string, rows: typeof said, show: typeof rate): readonly string[] => {
    const [wrong, right] = [0, 1].map((label) => rows.filter((row) => row.label === label));
    const share = (of: typeof said = [], key: "isAny" | "isTyped"): string =>
      show(of.filter((row) => row[key]).length, of.length);
    return [
      name,
      String(right?.length),
      share(right, "isTyped"),
      share(right, "isAny"),
      String(wrong?.length),
      share(wrong, "isTyped"),
      share(wrong, "isAny"),
    ];
  };
  const groups = [...groupBy(said, ({ entity }) => entity)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return table(
    ["entity", "with it", "recall", "any finding", "look-alikes", "found as it", "any finding"],
    [...groups.map(([entity, rows]) => cells(entity, [...rows], plainRate)), cells("all", said, rate)],
  );
};

export const piiSection = (source: Source): string =>
  [
    "### presidio_generated_large",
    "Spans, exact and by overlap. A line compares spans of one type; names, places and organizations are rules and word lists, no language model. Job titles are not looked for; a form of address before a name is found as `person_name`, which the set calls PERSON or PREFIX by turns. Both count in the last lines. `structured types` are those that a format or a check digit tells: cards, IBAN, e-mail, phone, SSN, IP.",
    generatedTable(source),
    "### presidio_recognizers",
    "Short texts with one identifier, and look-alikes without.",
    recognizerTable(source),
  ].join("\n\n");
