import { pointerTo } from "./passages.ts";

/** A parameter of a tool, wherever in its schema it is. */
export type Parameter = {
  readonly name: string;
  readonly pointer: string;
  readonly schema: Readonly<Record<string, unknown>>;
  readonly isRequired: boolean;
  /** Reached through `properties` alone, as SEP-2243 wants it for a mirrored parameter. */
  readonly isPlain: boolean;
};

/** A place in the schema that a keyword may stand at, with or without a name. */
export type SchemaNode = Omit<Parameter, "name"> & { readonly name: string | undefined };

const MAX_NODES = 20_000;

type Members = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Keywords that hold schemas by name, other than `properties`. */
const BY_NAME = new Set(["patternProperties", "$defs", "definitions", "dependentSchemas"]);
const HOLDS_DATA = new Set(["enum", "default", "examples", "example", "const", "required", "properties"]);

/** Every schema within an input schema, without recursion. */
export const schemaNodes = (inputSchema: unknown): readonly SchemaNode[] => {
  const nodes: SchemaNode[] = [];
  if (!isObject(inputSchema)) return nodes;
  const stack: SchemaNode[] = [
    { name: undefined, pointer: "/inputSchema", schema: inputSchema, isRequired: false, isPlain: true },
  ];
  for (let node = stack.pop(); node !== undefined && nodes.length < MAX_NODES; node = stack.pop()) {
    nodes.push(node);
    const { schema, pointer, isPlain } = node;
    const required = new Set(Array.isArray(schema.required) ? schema.required.slice(0, MAX_NODES) : []);
    const push = (
      key: string,
      name: string | undefined,
      value: unknown,
      at: string,
      plain: boolean,
    ): void => {
      if (isObject(value))
        stack.push({ name, pointer: at, schema: value, isRequired: required.has(key), isPlain: plain });
    };
    if (isObject(schema.properties))
      for (const [key, value] of Object.entries(schema.properties))
        push(key, key, value, pointerTo(`${pointer}/properties`, key), isPlain);
    for (const [key, value] of Object.entries(schema)) {
      const at = pointerTo(pointer, key);
      if (HOLDS_DATA.has(key)) continue;
      if (BY_NAME.has(key) && isObject(value))
        for (const [name, member] of Object.entries(value))
          push("", name, member, pointerTo(at, name), false);
      else if (Array.isArray(value))
        value.forEach((member: unknown, index) => {
          push("", undefined, member, `${at}/${index}`, false);
        });
      else push("", undefined, value, at, false);
    }
  }
  return nodes;
};

export const parametersOf = (inputSchema: unknown): readonly Parameter[] =>
  schemaNodes(inputSchema).flatMap(({ name, ...rest }) => (name === undefined ? [] : [{ ...rest, name }]));

/** The JSON types that a schema names. */
export const typesOf = (schema: Members): readonly string[] => {
  const { type } = schema;
  if (typeof type === "string") return [type];
  return Array.isArray(type) ? type.filter((each) => typeof each === "string") : [];
};

export const descriptionOf = (schema: Members): string =>
  [schema.title, schema.description]
    .filter((text) => typeof text === "string")
    .join(". ")
    .slice(0, 8_000);
