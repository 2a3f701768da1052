import type { SchemaJson, Type, TypeOfAttribute } from "@cedar-policy/cedar-wasm/nodejs";
import { type OfferKind, offerKinds } from "@portcullis/contracts";
import type { ArgumentType } from "./argument-type.ts";
import type { Reads } from "./reads.ts";

type Attributes = Record<string, TypeOfAttribute<string>>;

const string = { type: "String" } as const;
const long = { type: "Long" } as const;
const bool = { type: "Boolean" } as const;
const stringSet = { type: "Set", element: string } as const;
const record = (attributes: Attributes): Type<string> => ({ type: "Record", attributes });
const extension = (name: string): Type<string> => ({ type: "Extension", name });

const MAX_DEPTH = 16;

/** A path of the arguments that has no single type. */
export class MixedTypeError extends Error {
  readonly path: readonly string[];
  constructor(path: readonly string[]) {
    super("an argument has no single type");
    this.name = "MixedTypeError";
    this.path = path;
  }
}

const attributesOf = (
  type: ArgumentType & { kind: "record" },
  reads: Reads,
  path: readonly string[],
): Attributes => {
  const names = reads.whole ? type.names() : [...reads.members.keys()];
  const entries = names.toSorted().flatMap((name) => {
    const member = type.member(name);
    if (member === undefined) return [];
    const memberReads = reads.whole ? reads : (reads.members.get(name) ?? reads);
    // A caller may leave out any argument, whatever `required` says: nobody has checked that here.
    return [[name, { ...cedarType(member, memberReads, [...path, name]), required: false }] as const];
  });
  return Object.fromEntries(entries);
};

const cedarType = (type: ArgumentType, reads: Reads, path: readonly string[]): Type<string> => {
  if (path.length > MAX_DEPTH) throw new MixedTypeError(path);
  switch (type.kind) {
    case "string":
      return string;
    case "long":
      return long;
    case "boolean":
      return bool;
    case "decimal":
      return extension("decimal");
    case "set": {
      const whole: Reads = { whole: true, members: new Map() };
      return { type: "Set", element: cedarType(type.element(), whole, [...path, "*"]) };
    }
    case "record":
      return record(attributesOf(type, reads, path));
    case "mixed":
      throw new MixedTypeError(path);
  }
};

/**
 * A tool's declared arguments, cut down to what a policy reads. What the tool does not declare is not there, so `has` is
 * false for it.
 * @throws MixedTypeError
 */
export const projectArguments = (type: ArgumentType, reads: Reads): Attributes =>
  type.kind === "record" ? attributesOf(type, reads, []) : {};

const flags = (...names: readonly string[]): Type<string> =>
  record(Object.fromEntries(names.map((name) => [name, bool])));
const longs = (...names: readonly string[]): Attributes =>
  Object.fromEntries(names.map((name) => [name, long]));

/** What a request can aim at, in Cedar's words: the type of the resource, and the action. */
export const targets = {
  tool: { type: "Tool", action: "call" },
  prompt: { type: "Prompt", action: "get_prompt" },
  resource: { type: "Resource", action: "read_resource" },
} as const satisfies Record<OfferKind, { readonly type: string; readonly action: string }>;

/** The same for all of them: a policy that was written about tools can be evaluated for any. */
const offered = {
  memberOfTypes: ["Server"],
  shape: record({ server: string, name: string, labels: stringSet, risk: string }),
};

const actionOn = (types: readonly string[], argumentAttributes: Attributes) => ({
  appliesTo: {
    principalTypes: ["Key"],
    resourceTypes: [...types],
    context: record({
      arguments: record(argumentAttributes),
      argumentsJson: string,
      findings: record({ ...longs("secrets", "pii", "injection"), types: stringSet }),
      annotations: flags("readOnlyHint", "destructiveHint", "idempotentHint", "openWorldHint"),
      conversation: flags("known", "injection", "sensitive", "untrusted"),
      time: record(longs("epochSeconds", "hour", "minute", "weekday")),
      covered: bool,
      client: { ...extension("ipaddr"), required: false },
    }),
  },
});

/**
 * What policies may speak of; docs/policies.md shows the same for people.
 * @param kind what the arguments are of, and all that policies are checked for; where it is not given, they are checked for
 * all kinds, without arguments
 */
export const cedarSchema = (
  argumentAttributes: Attributes,
  kind: OfferKind | undefined,
): SchemaJson<string> => ({
  "": {
    entityTypes: {
      Org: {},
      Server: {},
      Key: { memberOfTypes: ["Org"], shape: record({ name: string, org: string }) },
      ...Object.fromEntries(Object.values(targets).map(({ type }) => [type, offered])),
    },
    actions: Object.fromEntries(
      offerKinds.map((each) => {
        const { type, action } = targets[each];
        return [action, actionOn(kind === undefined || kind === each ? [type] : [], argumentAttributes)];
      }),
    ),
  },
});
