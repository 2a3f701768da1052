import { LineCounter, parseDocument } from "yaml";
import { type Fault, flattenIssue, placeOf, showPath } from "./faults.ts";
import { type Manifest, manifestSchema } from "./schema.ts";

export type Parsed<T> =
  | { readonly ok: true; readonly value: T; readonly placeOf: (path: readonly PropertyKey[]) => Fault }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Largest file that is read: a mistake such as a log or an image is refused before it is parsed. */
export const MAX_CHARACTERS = 8_000_000;

const whole = (message: string): Fault => ({ message, path: "", line: null, column: null });

/**
 * Reads the text of a declarative file: one YAML 1.2 document (JSON is YAML as well). Tells all faults at once, each with
 * its place. Policies that are files are still names here.
 */
export const parseManifest = (text: string): Parsed<Manifest> => {
  if (text.length > MAX_CHARACTERS) return { ok: false, faults: [whole("the file is too large")] };
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, strict: true });
  const at = (path: readonly PropertyKey[], message: string): Fault => ({
    message,
    path: showPath(path),
    ...placeOf(document.contents, path, lines),
  });
  const written = [...document.errors, ...document.warnings].map(({ message, pos }): Fault => {
    const { line, col } = lines.linePos(pos[0]);
    return { message, path: "", line, column: col };
  });
  if (written.length > 0) return { ok: false, faults: written };

  const value = toValue(() => document.toJS());
  if (!value.ok) return { ok: false, faults: [whole(value.message)] };
  const result = manifestSchema.safeParse(value.value ?? {});
  if (result.success) return { ok: true, value: result.data, placeOf: (path) => at(path, "") };
  const faults = result.error.issues
    .flatMap((issue) => flattenIssue(issue))
    .map(({ path, message }) => at(path, message));
  return { ok: false, faults: faults.toSorted(byPlace) };
};

const byPlace = (a: Fault, b: Fault): number =>
  (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);

/** Aliases are followed here, and a document that grows without bound by them is refused by the parser. */
const toValue = (
  read: () => unknown,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string } => {
  try {
    return { ok: true, value: read() };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : "the file cannot be read" };
  }
};

/** `file.yaml:3:5: servers.github.url: …`, as compilers write it. */
export const showFault = (file: string, fault: Fault): string => {
  const place = fault.line === null ? file : `${file}:${fault.line}:${fault.column ?? 1}`;
  return `${place}: ${fault.path === "" ? "" : `${fault.path}: `}${fault.message}`;
};
