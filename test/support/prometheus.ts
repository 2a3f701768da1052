/** One line of the Prometheus text format. */
export type Sample = {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
};

const COMMENT = /^# (?:HELP|TYPE|UNIT) [a-zA-Z_:][a-zA-Z0-9_:]*(?: .*)?$/;
const SAMPLE = /^([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\{(.*)\})? (NaN|[+-]?Inf|[+-]?[0-9.eE+-]+)(?: \d+)?$/;
const LABEL = /([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\\n]|\\["\\n])*)"(?:,|$)/gy;

const toNumber = (text: string): number =>
  text.endsWith("Inf") ? (text.startsWith("-") ? -Infinity : Infinity) : Number(text);

const parseLabels = (line: string, text: string): Readonly<Record<string, string>> => {
  const labels: Record<string, string> = {};
  let read = 0;
  for (const [all, name = "", value = ""] of text.matchAll(LABEL)) {
    labels[name] = value;
    read += all.length;
  }
  if (read !== text.length) throw new Error(`the labels do not parse: ${line}`);
  return labels;
};

/**
 * Reads the Prometheus text format 0.0.4, strictly.
 * @throws where a line is neither a comment nor a sample
 */
export const parsePrometheus = (text: string): readonly Sample[] => {
  if (!text.endsWith("\n")) throw new Error("the last line does not end");
  return text
    .split("\n")
    .filter((line) => line !== "" && !COMMENT.test(line))
    .map((line) => {
      const [, name, labels = "", value] = SAMPLE.exec(line) ?? [];
      if (name === undefined || value === undefined) throw new Error(`not a sample: ${line}`);
      return { name, labels: parseLabels(line, labels), value: toNumber(value) };
    });
};

/** The sum of all samples of this name whose labels are at least these. */
export const sumOf = (
  samples: readonly Sample[],
  name: string,
  labels: Readonly<Record<string, string>> = {},
): number =>
  samples
    .filter((sample) => sample.name === name)
    .filter((sample) => Object.entries(labels).every(([key, value]) => sample.labels[key] === value))
    .reduce((sum, { value }) => sum + value, 0);
