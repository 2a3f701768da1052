/**
 * What a tool's JSON Schema says about one argument, as far as Cedar can say it: `string` → String, `integer` → Long,
 * `boolean` → Bool, `number` → decimal, `array` → Set, `object` → Record. Schemas come from remote servers, so the work on
 * one is bounded, whatever its references and combinations.
 */

export type ScalarKind = "string" | "long" | "boolean" | "decimal";
export type ArgumentType =
  | { readonly kind: ScalarKind }
  | { readonly kind: "set"; readonly element: () => ArgumentType }
  | {
      readonly kind: "record";
      readonly names: () => readonly string[];
      /** Undefined where the schema does not declare the member. */
      readonly member: (name: string) => ArgumentType | undefined;
    }
  /** Any type, or more than one. */
  | { readonly kind: "mixed" };

type Kind = ScalarKind | "set" | "record" | "null";
type Schema = Readonly<Record<string, unknown>>;
/** `kinds` is undefined where any type is allowed. `parts` are the schemas that speak of members or items. */
type Reading = { readonly kinds: ReadonlySet<Kind> | undefined; readonly parts: readonly Schema[] };

const MAX_SCHEMAS = 64;
const MAX_REFERENCE_PARTS = 32;

const kindOfTypeName: Readonly<Record<string, Kind>> = {
  string: "string",
  integer: "long",
  number: "decimal",
  boolean: "boolean",
  array: "set",
  object: "record",
  null: "null",
};

const isSchema = (value: unknown): value is Schema =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const own = (schema: Schema, name: string): unknown =>
  Object.hasOwn(schema, name) ? schema[name] : undefined;

/** A reference within the same document (RFC 6901 fragment); others are not followed. */
const dereference = (root: unknown, reference: string): unknown => {
  if (reference !== "#" && !reference.startsWith("#/")) return undefined;
  const tokens = reference.split("/").slice(1);
  if (tokens.length > MAX_REFERENCE_PARTS) return undefined;
  return tokens.reduce<unknown>((node, token) => {
    const name = token.replaceAll("~1", "/").replaceAll("~0", "~");
    return typeof node === "object" && node !== null && Object.hasOwn(node, name)
      ? (node as Schema)[name]
      : undefined;
  }, root);
};

const kindOfValue = (value: unknown): Kind => {
  if (value === null) return "null";
  if (Array.isArray(value)) return "set";
  switch (typeof value) {
    case "string":
      return "string";
    case "boolean":
      return "boolean";
    case "number":
      return Number.isInteger(value) ? "long" : "decimal";
    default:
      return "record";
  }
};

const ownKinds = (schema: Schema): ReadonlySet<Kind> | undefined => {
  const type = own(schema, "type");
  if (type !== undefined) {
    const names = typeof type === "string" ? [type] : listOf(type);
    const kinds = names.map((name) =>
      typeof name === "string" && Object.hasOwn(kindOfTypeName, name) ? kindOfTypeName[name] : undefined,
    );
    return kinds.every((kind) => kind !== undefined) && kinds.length > 0 ? new Set(kinds) : undefined;
  }
  if (Object.hasOwn(schema, "const")) return new Set([kindOfValue(own(schema, "const"))]);
  const values = listOf(own(schema, "enum"));
  if (values.length > 0) return new Set(values.map(kindOfValue));
  // By custom, not by the letter of JSON Schema; a value of another type is a fault when it comes.
  if (isSchema(own(schema, "properties"))) return new Set(["record"]);
  return Object.hasOwn(schema, "items") ? new Set(["set"]) : undefined;
};

const bothOf = (a: Reading, b: Reading): Reading => {
  const { kinds } = b;
  const shared =
    a.kinds === undefined || kinds === undefined
      ? (a.kinds ?? kinds)
      : new Set([...a.kinds].filter((kind) => kinds.has(kind)));
  return { kinds: shared, parts: [...a.parts, ...b.parts] };
};
const eitherOf = (a: Reading, b: Reading): Reading => ({
  kinds: a.kinds === undefined || b.kinds === undefined ? undefined : new Set([...a.kinds, ...b.kinds]),
  parts: [...a.parts, ...b.parts],
});

/** Undefined where the schema takes more work than it is worth. */
const read = (root: unknown, schema: unknown, budget: { left: number }): Reading | undefined => {
  budget.left -= 1;
  if (budget.left < 0) return undefined;
  if (!isSchema(schema)) return { kinds: undefined, parts: [] };
  let reading: Reading | undefined = { kinds: ownKinds(schema), parts: [schema] };
  const reference = own(schema, "$ref");
  const required = [
    ...listOf(own(schema, "allOf")),
    ...(typeof reference === "string" ? [dereference(root, reference)] : []),
  ];
  for (const branch of required) {
    const other = read(root, branch, budget);
    if (other === undefined) return undefined;
    reading = bothOf(reading, other);
  }
  for (const name of ["anyOf", "oneOf"]) {
    const branches = listOf(own(schema, name));
    if (branches.length === 0) continue;
    let either: Reading = { kinds: new Set(), parts: [] };
    for (const branch of branches) {
      const other = read(root, branch, budget);
      if (other === undefined) return undefined;
      either = eitherOf(either, other);
    }
    reading = bothOf(reading, either);
  }
  return reading;
};

const mixed = { kind: "mixed" } as const;

const propertiesOf = (part: Schema): Schema => {
  const properties = own(part, "properties");
  return isSchema(properties) ? properties : {};
};

/** The type that all of the schemas agree on. */
const typeOf = (root: unknown, schemas: readonly unknown[]): ArgumentType => {
  const reading = read(root, schemas.length === 1 ? schemas[0] : { allOf: schemas }, { left: MAX_SCHEMAS });
  const kinds = [...(reading?.kinds ?? [])].filter((kind) => kind !== "null");
  if (reading === undefined || kinds.length !== 1) return mixed;
  const [kind] = kinds;
  const { parts } = reading;
  switch (kind) {
    case "set":
      return {
        kind,
        element: () => {
          const items = parts.flatMap((part) => [
            ...(isSchema(own(part, "items")) ? [own(part, "items")] : []),
            ...listOf(own(part, "prefixItems")),
          ]);
          return items.length === 0 ? mixed : typeOf(root, items);
        },
      };
    case "record":
      return {
        kind,
        names: () => [...new Set(parts.flatMap((part) => Object.keys(propertiesOf(part))))],
        member: (name) => {
          const declared = parts.map((part) => own(propertiesOf(part), name)).filter((s) => s !== undefined);
          return declared.length === 0 ? undefined : typeOf(root, declared);
        },
      };
    case "string":
    case "long":
    case "boolean":
    case "decimal":
      return { kind };
    default:
      return mixed;
  }
};

/** The arguments as a tool's `inputSchema` declares them. */
export const argumentsType = (inputSchema: unknown): ArgumentType => {
  const type = typeOf(inputSchema, [inputSchema]);
  // Arguments are an object whatever the schema says.
  return type.kind === "record" ? type : { kind: "record", names: () => [], member: () => undefined };
};
