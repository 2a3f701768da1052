import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";
import { makeVisible } from "../text/characters.ts";

/** Lines of one side that are compared, and characters of one line and of the whole that are shown. */
const MAX_LINES = 5_000;
const MAX_LINE = 2_000;
const MAX_DIFF = 65_536;
/** Edits after which the search for the smallest difference gives up. */
const MAX_EDITS = 2_000;

const MAX_DEPTH = 100;

/** Members in the order of their names, so that a mere reordering is no difference. */
const ordered = (value: unknown, depth: number): unknown => {
  if (typeof value !== "object" || value === null) return value;
  if (depth > MAX_DEPTH) return "… (nested too deep to show)";
  if (Array.isArray(value)) return value.map((each) => ordered(each, depth + 1));
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => [key, ordered(member, depth + 1)]),
  );
};

const cutLine = (line: string): string =>
  line.length > MAX_LINE ? `${line.slice(0, MAX_LINE)}… (${line.length} characters)` : line;

/** Texts with line breaks are shown line by line; `\u{…}` stands for what does not print. */
const linesOf = (definition: unknown, instructions: string | null): string => {
  // JSON writes a line break as \n; each begins a line of its own here, so that a changed line shows alone.
  const json = JSON.stringify(ordered(definition, 0), null, 2) ?? "null";
  const text = [
    ...json.replace(/(?<!\\)((?:\\\\)*)\\n(?!")/g, "$1\\n\n      ").split("\n"),
    "",
    "instructions:",
    ...(instructions ?? "(none)").split("\n"),
  ];
  const shown = text.slice(0, MAX_LINES).map((line) => cutLine(makeVisible(line)));
  return `${shown.join("\n")}${text.length > MAX_LINES ? `\n… (${text.length} lines)` : ""}\n`;
};

export type Described = {
  readonly definition: Readonly<Record<string, unknown>>;
  readonly instructions: string | null;
};

/** The difference as unified diff text, of bounded size; empty where there is none. */
export const unifiedDiff = (before: Described, after: Described): string => {
  const [a, b] = [
    linesOf(before.definition, before.instructions),
    linesOf(after.definition, after.instructions),
  ];
  if (a === b) return "";
  const patch = createTwoFilesPatch("approved", "offered", a, b, undefined, undefined, {
    context: 3,
    maxEditLength: MAX_EDITS,
    headerOptions: FILE_HEADERS_ONLY,
  });
  const text = patch ?? `--- approved\n+++ offered\n(too different to show line by line)\n`;
  return text.length > MAX_DIFF ? `${text.slice(0, MAX_DIFF)}\n… (${text.length} characters)\n` : text;
};
