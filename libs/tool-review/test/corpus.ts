import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { RiskLevel } from "@portcullis/contracts";
import type { ReviewInput } from "../src/index.ts";

type Json = Readonly<Record<string, unknown>>;

/** One row of the fixtures, in their shorthand. */
type Row = {
  readonly server: string;
  readonly name: string;
  readonly title?: string;
  readonly description?: string;
  /** `name → "type description"`; `type!` is required. */
  readonly params?: Readonly<Record<string, string>>;
  readonly schema?: Json;
  readonly annotations?: Json;
  readonly extra?: Json;
  readonly instructions?: string;
  /** `server/tool` of other servers. */
  readonly others?: readonly string[];
  readonly kind?: string;
  /** Highest level that is right for a benign row; `low` where nothing is said. */
  readonly max?: RiskLevel;
  /** Lowest level that is right for a poisoned row; `high` where nothing is said. */
  readonly min?: RiskLevel;
};

export type Case = {
  readonly input: ReviewInput;
  readonly kind: string;
  readonly max: RiskLevel;
  readonly min: RiskLevel;
  /** The half that no signal was written by. */
  readonly isHeldOut: boolean;
};

const schemaOf = (params: Readonly<Record<string, string>>): Json => {
  const entries = Object.entries(params).map(([name, text]) => {
    const [type = "string", ...words] = text.split(" ");
    return {
      name,
      isRequired: type.endsWith("!"),
      type: type.replace("!", ""),
      description: words.join(" "),
    };
  });
  return {
    type: "object",
    properties: Object.fromEntries(
      entries.map(({ name, type, description }) => [
        name,
        description === "" ? { type } : { type, description },
      ]),
    ),
    required: entries.filter(({ isRequired }) => isRequired).map(({ name }) => name),
  };
};

const expand = (row: Row, index: number): Case => ({
  input: {
    server: row.server,
    definition: {
      name: row.name,
      ...(row.title === undefined ? {} : { title: row.title }),
      ...(row.description === undefined ? {} : { description: row.description }),
      inputSchema: row.schema ?? schemaOf(row.params ?? {}),
      ...(row.annotations === undefined ? {} : { annotations: row.annotations }),
      ...row.extra,
    },
    instructions: row.instructions ?? null,
    otherTools: (row.others ?? []).map((each) => {
      const [server = "", ...name] = each.split("/");
      return { server, name: name.join("/") };
    }),
  },
  kind: row.kind ?? "benign",
  max: row.max ?? "low",
  min: row.min ?? "high",
  isHeldOut: index % 2 === 1,
});

const readCorpus = (files: readonly string[]): readonly Case[] =>
  files
    .flatMap((file) =>
      readFileSync(join(import.meta.dirname, "fixtures", file), "utf8")
        .split("\n")
        .filter(Boolean),
    )
    .map((line, index) => expand(JSON.parse(line) as Row, index));

const CORPUS = [1, 2, 3];
const LATER = [4, 5, 6];

export const benign = (): readonly Case[] => readCorpus(CORPUS.map((n) => `benign-${n}.jsonl`));
export const poisoned = (): readonly Case[] => readCorpus(CORPUS.map((n) => `poisoned-${n}.jsonl`));
/** Rows that the signals were mended by: a floor against steps back, no estimate. */
export const laterBenign = (): readonly Case[] => readCorpus([...LATER, 7].map((n) => `benign-${n}.jsonl`));
export const laterPoisoned = (): readonly Case[] =>
  readCorpus([...LATER, 7].map((n) => `poisoned-${n}.jsonl`));
