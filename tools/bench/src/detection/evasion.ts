import type { Category, ContentKind } from "@portcullis/detectors";
import { seeded } from "@portcullis/train";
import { table } from "../statistics.ts";
import { injectionRows, type Source } from "./data.ts";
import { DEFAULT_KIND, isFlagged } from "./engine.ts";
import { EVASIONS, type Evasion } from "./evasions.ts";
import { piiText } from "./generated-pii.ts";
import { secretText } from "./generated-secrets.ts";
import { sample } from "./sample.ts";
import { plainRate } from "./wilson.ts";

const SEED = 17;
const ATTACKS = 300;
const HARMLESS = 600;
const VALUES = 150;
/** Longer texts only cost time: what is measured is the disguise. */
const MAX_CHARACTERS = 4_000;
/** These do not keep the case or the characters of a value, so what arrives is no longer the secret. */
const LOSES_VALUES: ReadonlySet<string> = new Set([
  "accents",
  "capitals",
  "case flips",
  "leet",
  "regional indicators",
  "small capitals",
  "squared letters",
  "terminal title",
]);

type Text = { readonly text: string; readonly kind: ContentKind };

type Samples = {
  readonly attacks: readonly Text[];
  readonly harmless: readonly Text[];
  readonly harmlessFlagged: number;
  readonly secrets: readonly Text[];
  readonly pii: readonly Text[];
};

const flagged = (category: Category, { text, kind }: Text): boolean => isFlagged(category, text, kind);

const generated = (make: typeof secretText, category: Category, count: number): readonly Text[] => {
  const random = seeded(SEED);
  return Array.from({ length: count }, (): Text => ({ text: make(random), kind: DEFAULT_KIND })).filter(
    (text) => flagged(category, text),
  );
};

/** Attacks and values are found as they stand, so that every loss is one to the evasion. */
const draw = (source: Source): Samples => {
  const rows = injectionRows(source).filter(({ text }) => text.length <= MAX_CHARACTERS);
  const size = (full: number): number => Math.ceil(full / Math.sqrt(source.every));
  const attacks: Text[] = [];
  const mixed = sample(
    rows.filter(({ label }) => label === 1),
    rows.length,
    SEED,
  );
  for (const row of mixed) {
    if (attacks.length === size(ATTACKS)) break;
    if (flagged("injection", row)) attacks.push(row);
  }
  const harmless = sample(
    rows.filter(({ label }) => label === 0),
    size(HARMLESS),
    SEED,
  );
  return {
    attacks,
    harmless,
    harmlessFlagged: harmless.filter((text) => flagged("injection", text)).length,
    secrets: generated(secretText, "secrets", size(VALUES)),
    pii: generated(piiText, "pii", size(VALUES)),
  };
};

const countFlagged = (category: Category, texts: readonly Text[], { apply }: Evasion): number => {
  const random = seeded(SEED);
  return texts.filter(({ text, kind }) => flagged(category, { text: apply(text, random), kind })).length;
};

/** Points lost: the texts are all found as they stand. */
const drop = (category: Category, texts: readonly Text[], evasion: Evasion): number =>
  100 * (1 - countFlagged(category, texts, evasion) / Math.max(1, texts.length));

const points = (value: number): string => `${value > 0 ? "+" : ""}${value.toFixed(1)}`;

type Line = { readonly name: string; readonly drop: number; readonly cells: readonly string[] };

const lineOf = (evasion: Evasion, samples: Samples): Line => {
  const lost = drop("injection", samples.attacks, evasion);
  const wrongly = countFlagged("injection", samples.harmless, evasion);
  const keepsValues = !LOSES_VALUES.has(evasion.name);
  const valueDrop = (category: Category, texts: readonly Text[]): string =>
    keepsValues ? drop(category, texts, evasion).toFixed(1) : "–";
  return {
    name: evasion.name,
    drop: lost,
    cells: [
      evasion.name,
      lost.toFixed(1),
      plainRate(wrongly, samples.harmless.length),
      points((100 * (wrongly - samples.harmlessFlagged)) / Math.max(1, samples.harmless.length)),
      valueDrop("secrets", samples.secrets),
      valueDrop("pii", samples.pii),
    ],
  };
};

/** Every evasion, applied to texts of all three categories and to harmless ones. */
export const evasionTable = (source: Source): string => {
  const samples = draw(source);
  const lines = EVASIONS.map((evasion) => lineOf(evasion, samples));
  const over = lines.filter((line) => line.drop > 3);
  const lead = `${samples.attacks.length} attacks, ${samples.secrets.length} texts with a generated secret and ${samples.pii.length} with generated personal data, all found as they stand; ${samples.harmless.length} harmless texts, of which ${plainRate(samples.harmlessFlagged, samples.harmless.length)} are flagged as they stand. Drops and rises are in percentage points; "–" where the evasion does not keep a value. ${over.length} of ${lines.length} evasions cost more than 3 points of injection recall.`;
  const head = ["evasion", "injection: recall drop", "harmless flagged", "rise"];
  return `${lead}\n\n${table(
    [...head, "secrets: recall drop", "personal data: recall drop"],
    lines.map(({ cells }) => cells),
  )}`;
};
