import type { Expr, PolicyJson } from "@cedar-policy/cedar-wasm/nodejs";

/**
 * What policies read of a request. Nothing else is handed to Cedar: what no policy reads can decide nothing, costs
 * nothing, and can do no harm.
 */
export type Reads = {
  /** The value as a whole, and not only some of its members. */
  readonly whole: boolean;
  readonly members: ReadonlyMap<string, Reads>;
};

export type PolicyReads = {
  /** The arguments; `whole` where a policy reads `context` or `context.arguments` as such. */
  readonly arguments: Reads;
  /** Whether a member of the context is read. */
  readonly context: (member: string) => boolean;
  /** Whether conditions look at the key or the tool. */
  readonly entities: boolean;
};

/** Where it is not known what is read, everything is. */
export const readsEverything: PolicyReads = {
  arguments: { whole: true, members: new Map() },
  context: () => true,
  entities: true,
};

type Node = { whole: boolean; members: Map<string, Node> };
const newNode = (): Node => ({ whole: false, members: new Map() });
type Notes = { arguments: Node; context: Set<string>; wholeContext: boolean; entities: boolean };

const noteAt = (root: Node, path: readonly string[], whole: boolean): void => {
  let node = root;
  for (const name of path) {
    const next = node.members.get(name) ?? newNode();
    node.members.set(name, next);
    node = next;
  }
  node.whole ||= whole;
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** `context.a.b` → ["a", "b"]; undefined for what does not begin with `context`. */
const pathOf = (expr: unknown): readonly string[] | undefined => {
  const names: string[] = [];
  let node = expr;
  while (isObject(node) && isObject(node["."])) {
    names.unshift(String(node["."].attr));
    node = node["."].left;
  }
  return isObject(node) && node.Var === "context" ? names : undefined;
};

const note = (notes: Notes, path: readonly string[], whole: boolean): void => {
  const [first, ...rest] = path;
  if (first === undefined) {
    notes.arguments.whole = true;
    notes.wholeContext = true;
    return;
  }
  notes.context.add(first);
  if (first === "arguments") noteAt(notes.arguments, rest, whole);
};

/** Cedar's JSON form of an expression: an object with one member, the operator (docs.cedarpolicy.com, JSON format). */
const walk = (notes: Notes, expr: unknown): void => {
  if (!isObject(expr)) return;
  for (const [operator, body] of Object.entries(expr)) {
    switch (operator) {
      case "Value":
      case "Slot":
        break;
      case "Var":
        if (body === "context") note(notes, [], true);
        else notes.entities = true;
        break;
      case ".": {
        const path = pathOf(expr);
        if (path !== undefined) note(notes, path, true);
        else if (isObject(body)) walk(notes, body.left);
        break;
      }
      case "has": {
        if (!isObject(body)) break;
        const left = pathOf(body.left);
        if (left === undefined) walk(notes, body.left);
        else note(notes, [...left, ...[body.attr].flat().map(String)], false);
        break;
      }
      case "Record":
        if (isObject(body)) for (const member of Object.values(body)) walk(notes, member);
        break;
      case "like":
        if (isObject(body)) walk(notes, body.left);
        break;
      default:
        // Operators have their operands by name; `Set` and calls of functions have a list of them.
        for (const operand of Array.isArray(body) ? body : isObject(body) ? Object.values(body) : []) {
          walk(notes, operand);
        }
    }
  }
};

/** @throws RangeError where an expression is nested deeper than the stack allows */
export const readsOf = (policies: readonly PolicyJson[]): PolicyReads => {
  const notes: Notes = { arguments: newNode(), context: new Set(), wholeContext: false, entities: false };
  for (const { conditions } of policies) {
    for (const { body } of conditions) walk(notes, body satisfies Expr);
  }
  return {
    arguments: notes.arguments,
    context: (member) => notes.wholeContext || notes.context.has(member),
    entities: notes.entities,
  };
};

/** Whether a policy looks at arguments in any way. */
export const readsArguments = (reads: PolicyReads): boolean =>
  reads.context("argumentsJson") || reads.arguments.whole || reads.arguments.members.size > 0;
