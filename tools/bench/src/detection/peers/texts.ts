import type { Category } from "@portcullis/detectors";
import { packageDocuments } from "../benign.ts";
import { groupBy } from "../counts.ts";
import { generatedRows, injectionRows, recognizerRows, type Source, secretRows } from "../data.ts";
import { DEFAULT_KIND } from "../engine.ts";
import { sample } from "../sample.ts";
import type { Span } from "../spans.ts";
import type { JobText } from "./job.ts";

/** A text that all packages read. `expected` is there where a set says where the personal data is. */
export type PeerText = JobText & {
  readonly set: string;
  readonly label: 0 | 1;
  readonly expected?: readonly Span[];
};

const SEED = 29;
/** Texts of each label of a set. */
const PER_SET = 300;
const DOCUMENTS = 300;
const MAX_DOCUMENT = 20_000;
const GENERATED = 1_000;

export const HARMLESS_PROMPTS = "harmless prompts";
export const PACKAGE_FILES = "files of packages";
export const GENERATED_SET = "presidio_generated_large";

const injectionTexts = (source: Source): readonly PeerText[] =>
  [...groupBy(injectionRows(source), ({ set, label }) => `${set} ${label}`).values()].flatMap((rows) =>
    sample(rows, PER_SET, SEED).map(({ text, kind, set, label }) => ({ text, kind, set, label })),
  );

const secretTexts = (source: Source): readonly PeerText[] => {
  const harmless = injectionRows(source).filter(({ kind, label }) => kind === "prompt" && label === 0);
  const count = Math.ceil(DOCUMENTS / source.every);
  return [
    ...secretRows(source).map(({ text, set, label }) => ({ text, kind: DEFAULT_KIND, set, label })),
    ...sample(harmless, count, SEED).map(
      ({ text, kind }): PeerText => ({ text, kind, set: HARMLESS_PROMPTS, label: 0 }),
    ),
    ...packageDocuments(count).map(
      ({ text }): PeerText => ({
        text: text.slice(0, MAX_DOCUMENT),
        kind: DEFAULT_KIND,
        set: PACKAGE_FILES,
        label: 0,
      }),
    ),
  ];
};

const piiTexts = (source: Source): readonly PeerText[] => [
  ...sample(generatedRows(source), GENERATED, SEED).map(
    ({ text, spans }): PeerText => ({
      text,
      kind: DEFAULT_KIND,
      set: GENERATED_SET,
      label: spans.length > 0 ? 1 : 0,
      expected: spans,
    }),
  ),
  ...recognizerRows(source).map(
    ({ text, label }): PeerText => ({ text, kind: DEFAULT_KIND, set: "presidio_recognizers", label }),
  ),
];

/** In an order of their own, so that a package that is stopped has read something of every set. */
export const peerTexts = (source: Source): Readonly<Record<Category, readonly PeerText[]>> => {
  const shuffled = (texts: readonly PeerText[]): readonly PeerText[] => sample(texts, texts.length, SEED);
  return {
    injection: shuffled(injectionTexts(source)),
    secrets: shuffled(secretTexts(source)),
    pii: shuffled(piiTexts(source)),
  };
};
