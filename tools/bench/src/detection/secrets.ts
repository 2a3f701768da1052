import type { Finding } from "@portcullis/detectors";
import { table } from "../statistics.ts";
import { packageDocuments } from "./benign.ts";
import { countOf, groupBy } from "./counts.ts";
import { injectionRows, type Source, secretRows } from "./data.ts";
import { findingsOf, isFlagged } from "./engine.ts";
import { rate } from "./wilson.ts";

const DOCUMENTS = 6_000;

/** Any finding in a text counts: the sets say which texts hold a secret, most not where. */
const setTable = (source: Source): string => {
  const said = secretRows(source).map(({ set, label, text }) => ({
    set,
    label,
    flagged: isFlagged("secrets", text),
  }));
  const line = (name: string, rows: typeof said): readonly string[] => {
    const { attacks, found, harmless, flagged } = countOf(rows);
    return [name, String(attacks), rate(found, attacks), String(harmless), rate(flagged, harmless)];
  };
  return table(
    ["set", "with a secret", "recall", "without", "flagged"],
    [...[...groupBy(said, ({ set }) => set)].map(([set, rows]) => line(set, [...rows])), line("all", said)],
  );
};

type Tally = { readonly name: string; readonly texts: readonly { readonly findings: readonly Finding[] }[] };

const typesOf = (texts: Tally["texts"]): string => {
  const byType = groupBy(
    texts.flatMap(({ findings }) => findings),
    ({ type }) => type,
  );
  return [...byType]
    .toSorted(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .slice(0, 4)
    .map(([type, findings]) => `${type} ${findings.length}`)
    .join(", ");
};

const benignTable = (source: Source): string => {
  const harmless = injectionRows(source).filter(({ label }) => label === 0);
  const documents = packageDocuments(Math.ceil(DOCUMENTS / source.every));
  const groups = [
    ...[...groupBy(harmless, ({ kind }) => kind)].map(
      ([kind, rows]): Tally => ({
        name: `harmless development texts, ${kind}`,
        texts: rows.map(({ text }) => ({ findings: findingsOf("secrets", text, rows[0]?.kind) })),
      }),
    ),
    {
      name: "files of installed packages",
      texts: documents.map(({ text }) => ({ findings: findingsOf("secrets", text) })),
    },
  ];
  const line = ({ name, texts }: Tally): readonly string[] => {
    const flagged = texts.filter(({ findings }) => findings.length > 0).length;
    return [name, String(texts.length), String(flagged), rate(flagged, texts.length), typesOf(texts)];
  };
  const all: Tally = { name: "all", texts: groups.flatMap(({ texts }) => texts) };
  return table(["documents", "n", "flagged", "rate", "what was found"], [...groups, all].map(line));
};

export const secretsSection = (source: Source): string =>
  [
    setTable(source),
    "Documents without a known secret. Files of packages are `README.md`, `CHANGELOG.md` and type declarations below node_modules, up to 200 kB, drawn by seed. What is found there may be a real value in an example.",
    benignTable(source),
  ].join("\n\n");
