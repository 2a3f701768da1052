/** One labelled text of the corpus that the injection model learns from. */
export type CorpusRow = {
  readonly kind: "prompt" | "tool_arguments" | "tool_result" | "tool_description";
  /** 1 is an attack, 0 is harmless. */
  readonly label: 0 | 1;
  /** The kind of attack or of harmless text, `area.detail`: the unit of leave-one-family-out. */
  readonly family: string;
  /** ISO 639-1. */
  readonly lang: string;
  readonly text: string;
  /** What a grammar made the text of: texts of one shape are no evidence for each other. */
  readonly shape?: string;
};

/** What all rows of one template literal share. */
export type RowMeta = Omit<CorpusRow, "text" | "shape">;

// Raw strings keep every backslash of a text; only the two escapes that a template literal forces are undone.
const written = (strings: TemplateStringsArray): string =>
  (strings.raw[0] ?? "").replaceAll("\\`", "`").replaceAll("\\${", "${");

const rowsOf = (meta: RowMeta, texts: readonly string[]): readonly CorpusRow[] =>
  texts.filter((text) => text !== "").map((text) => ({ ...meta, text }));

/** Tag for a literal with one text a line: ``lines(meta)`first\nsecond` ``. Empty lines are skipped. */
export const lines =
  (meta: RowMeta) =>
  (strings: TemplateStringsArray): readonly CorpusRow[] =>
    rowsOf(
      meta,
      written(strings)
        .split("\n")
        .map((text) => text.trim()),
    );

/** Tag for a literal with texts of many lines, parted by a line that is only `---`. */
export const blocks =
  (meta: RowMeta) =>
  (strings: TemplateStringsArray): readonly CorpusRow[] =>
    rowsOf(
      meta,
      written(strings)
        .split(/^---$/m)
        .map((text) => text.trim()),
    );
