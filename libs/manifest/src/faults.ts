import { isMap, isNode, isPair, isScalar, type LineCounter, type ParsedNode, type YAMLMap } from "yaml";
import type { z } from "zod";

/** One fault of a file. Lines and columns count from 1. */
export type Fault = {
  readonly message: string;
  /** `servers.github.url`; empty for the file as a whole. */
  readonly path: string;
  readonly line: number | null;
  readonly column: number | null;
};

export type Place = Pick<Fault, "line" | "column">;
export const NOWHERE: Place = { line: null, column: null };

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

/** A path as people write it: `servers.github.tools["a b"]`, `orgs.acme.keys[0].name`. */
export const showPath = (path: Path): string =>
  path
    .map((part, index) => {
      if (typeof part === "number") return `[${part}]`;
      const text = String(part);
      if (!/^[\w-]+$/.test(text)) return `[${JSON.stringify(text)}]`;
      return index === 0 ? text : `.${text}`;
    })
    .join("");

/** Where a path leads in the text, or where its last part that exists is. A field is where its name is. */
export const placeOf = (root: ParsedNode | null, path: Path, lines: LineCounter): Place => {
  let node: unknown = root;
  let offset = root?.range[0];
  for (const part of path) {
    const next = stepInto(node, part);
    if (next === undefined) break;
    ({ node } = next);
    offset = next.offset ?? offset;
  }
  if (offset === undefined) return NOWHERE;
  const { line, col } = lines.linePos(offset);
  return { line, column: col };
};

const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);

const stepInto = (
  node: unknown,
  part: PropertyKey,
): { readonly node: unknown; readonly offset: number | undefined } | undefined => {
  if (!isNode(node) || !("items" in node)) return undefined;
  if (isMap(node)) {
    const pair = pairOf(node, part);
    return pair && { node: pair.value, offset: startOf(pair.key) };
  }
  const item: unknown = node.items[Number(part)];
  return item === undefined || isPair(item) ? undefined : { node: item, offset: startOf(item) };
};

const pairOf = (map: YAMLMap, name: PropertyKey) =>
  map.items.find(({ key }) => String(isScalar(key) ? key.value : key) === String(name));

/** The faults behind an issue: one for each unknown field, and for a union those of the form that came closest. */
export const flattenIssue = (issue: Issue, above: Path = []): readonly { path: Path; message: string }[] => {
  const path = [...above, ...issue.path];
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({ path: [...path, key], message: "unknown field" }));
    case "invalid_key":
      return issue.issues.map((each) => ({ path, message: `not a valid name: ${each.message}` }));
    case "invalid_union":
      return unionFaults(issue.errors, path) ?? [{ path, message: issue.message }];
    default:
      return [{ path, message: issue.message }];
  }
};

/** The branch whose faults lie deepest is the one that was meant. */
const unionFaults = (branches: readonly (readonly Issue[])[], path: Path) => {
  const flat = branches.map((issues) => issues.flatMap((each) => flattenIssue(each, path)));
  const depth = (faults: readonly { path: Path }[]): number =>
    Math.max(0, ...faults.map((fault) => fault.path.length));
  const [closest] = flat.toSorted((a, b) => depth(b) - depth(a));
  if (closest === undefined || closest.length === 0) return undefined;
  if (depth(closest) > path.length) return closest;
  const messages = [...new Set(flat.flat().map(({ message }) => message))];
  return [{ path, message: messages.join(", or ") }];
};
