/** What may stand at a place of a policy. `info` says what it is. */
export type Suggestion = { readonly label: string; readonly info: string };
export type Suggestions = {
  /** Where in the text before the place the word begins that is completed. */
  readonly from: number;
  readonly options: readonly Suggestion[];
};

/** The things of an organisation that policies can name. */
export type Vocabulary = {
  readonly servers: readonly string[];
  readonly tools: readonly {
    readonly server: string;
    readonly name: string;
    readonly inputSchema: unknown;
  }[];
  readonly prompts: readonly { readonly server: string; readonly name: string }[];
  readonly keys: readonly { readonly id: string; readonly name: string }[];
  readonly org: string;
};

/** As the gate's own schema has them: docs/policies.md, "What a policy sees". The gate checks what is written. */
const members: Readonly<Record<string, readonly (readonly [name: string, info: string])[]>> = {
  principal: [
    ["name", "String: the key's name"],
    ["org", "String: the key's organisation"],
  ],
  resource: [
    ["server", "String: the server's slug"],
    ["name", "String: the tool's or prompt's name, the resource's URI"],
    ["labels", "Set of private_data, untrusted_content, external_communication"],
    ["risk", "String: none, low, medium, high"],
  ],
  context: [
    ["arguments", "record: exactly those that would be sent"],
    ["argumentsJson", "String: the same as canonical JSON, for like"],
    ["findings", "record: what inspection found and let pass"],
    ["annotations", "record: the tool's own hints"],
    ["conversation", "record: what the conversation has seen"],
    ["time", "record: UTC"],
    ["covered", "Bool: whether inspection read everything"],
    ["client", "ipaddr, may be absent: the caller's address"],
  ],
  "context.findings": [
    ["secrets", "Long"],
    ["pii", "Long"],
    ["injection", "Long"],
    ["types", "Set of String"],
  ],
  "context.annotations": [
    ["readOnlyHint", "Bool"],
    ["destructiveHint", "Bool"],
    ["idempotentHint", "Bool"],
    ["openWorldHint", "Bool"],
  ],
  "context.conversation": [
    ["known", "Bool: whether the request names one"],
    ["injection", "Bool: an injection was found in it"],
    ["sensitive", "Bool: it has seen secrets, personal or private data"],
    ["untrusted", "Bool: it has seen untrusted content"],
  ],
  "context.time": [
    ["epochSeconds", "Long"],
    ["hour", "Long: 0 to 23, UTC"],
    ["minute", "Long"],
    ["weekday", "Long: Monday is 1"],
  ],
  "resource.labels": [
    ["contains(", "whether it has this one"],
    ["containsAny(", "whether it has one of these"],
  ],
  "context.findings.types": [["contains(", "whether it has this one"]],
  "context.client": [["isInRange(", 'for example ip("10.0.0.0/8")']],
};

const words: readonly Suggestion[] = [
  { label: "permit (principal, action, resource)", info: "allows what is like this" },
  { label: "forbid (principal, action, resource)", info: "denies what is like this, whatever permits" },
  ...["when", "unless", "in", "has", "like", "is", "if", "then", "else", "true", "false"].map((label) => ({
    label,
    info: "word of Cedar",
  })),
  { label: "principal", info: "the key" },
  { label: "action", info: "call, get_prompt or read_resource" },
  { label: "resource", info: "the tool, prompt or resource" },
  { label: "context", info: "arguments, findings, time …" },
  ...["Key", "Org", "Server", "Tool", "Prompt", "Resource", "Action"].map((type) => ({
    label: `${type}::`,
    info: "an entity of this type",
  })),
  { label: 'decimal("', info: "for arguments of the type number" },
  { label: 'ip("', info: "an address or a block of addresses" },
];

const annotations: readonly Suggestion[] = [
  { label: '@approval("', info: "asks a person instead of denying, and says why" },
  { label: '@reason("', info: "what the forbid says in the trace" },
];

const argumentNames = (inputSchema: unknown): readonly string[] => {
  const { properties } = Object(inputSchema) as { readonly properties?: unknown };
  return typeof properties === "object" && properties !== null ? Object.keys(properties) : [];
};

const isWord = (name: string): boolean => /^[A-Za-z_]\w*$/.test(name);

const argumentsOf = ({ tools }: Vocabulary): readonly Suggestion[] => {
  const owners = new Map<string, string[]>();
  for (const { server, name, inputSchema } of tools) {
    for (const argument of argumentNames(inputSchema).filter(isWord)) {
      owners.set(argument, [...(owners.get(argument) ?? []), `${server}/${name}`]);
    }
  }
  return [...owners].map(([label, of]) => ({
    label,
    info: `of ${of.slice(0, 3).join(", ")}${of.length > 3 ? " …" : ""}`,
  }));
};

const plain = (labels: readonly string[], info: string): readonly Suggestion[] =>
  labels.map((label) => ({ label, info }));

const entitiesOf = (type: string, vocabulary: Vocabulary): readonly Suggestion[] => {
  switch (type) {
    case "Action":
      return plain(["call", "get_prompt", "read_resource"], "what is done");
    case "Server":
      return plain(vocabulary.servers, "server");
    case "Tool":
      return plain(
        vocabulary.tools.map(({ server, name }) => `${server}/${name}`),
        "tool",
      );
    case "Prompt":
      return plain(
        vocabulary.prompts.map(({ server, name }) => `${server}/${name}`),
        "prompt",
      );
    case "Key":
      return vocabulary.keys.map(({ id, name }) => ({ label: id, info: name }));
    case "Org":
      return plain([vocabulary.org], "this organisation");
    default:
      return [];
  }
};

const LABELS = ["private_data", "untrusted_content", "external_communication"];
const RISKS = ["none", "low", "medium", "high"];
const ARGUMENTS = "context.arguments";

/** What may come at the end of the line's text so far. */
export const suggest = (before: string, vocabulary: Vocabulary): Suggestions | undefined => {
  const from = (part: string): number => before.length - part.length;
  const entity = /([A-Z]\w*)::"((?:[^"\\]|\\.)*)$/.exec(before);
  if (entity !== null) {
    const [, type = "", typed = ""] = entity;
    return { from: from(typed), options: entitiesOf(type, vocabulary) };
  }
  const text = /(labels\.contains\w*\(\[?|risk\s*[=!]=\s*)"([^"]*)$/.exec(before);
  if (text !== null) {
    const [, place = "", typed = ""] = text;
    return place.startsWith("labels")
      ? { from: from(typed), options: plain(LABELS, "label") }
      : { from: from(typed), options: plain(RISKS, "risk") };
  }
  // Within any other string, or a comment, nothing is known.
  const bare = before.replaceAll(/"(?:[^"\\]|\\.)*"/g, "");
  if (bare.includes('"') || bare.includes("//")) return undefined;
  const annotation = /@\w*$/.exec(before);
  if (annotation !== null) return { from: from(annotation[0]), options: annotations };
  const owned = /([A-Za-z_][\w.]*)(?:\.|\s+has\s+)(\w*)$/.exec(before);
  if (owned !== null) {
    const [, path = "", typed = ""] = owned;
    if (path === ARGUMENTS) return { from: from(typed), options: argumentsOf(vocabulary) };
    const known = members[path];
    return known === undefined
      ? undefined
      : { from: from(typed), options: known.map(([label, info]) => ({ label, info })) };
  }
  const word = /[A-Za-z_]\w*$/.exec(before);
  return word === null ? undefined : { from: from(word[0]), options: words };
};
