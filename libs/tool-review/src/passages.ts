/** What a string of a definition is to the model that reads it. */
export type Role = "name" | "title" | "description" | "flag" | "key" | "value" | "instructions";

export type Passage = { readonly pointer: string; readonly role: Role; readonly text: string };

export type Passages = {
  readonly list: readonly Passage[];
  /** Nesting of the definition. */
  readonly depth: number;
  readonly characters: number;
  /** Whether a limit was met, so that something was not read. */
  readonly isCut: boolean;
};

const MAX_PASSAGES = 20_000;
const MAX_CHARACTERS = 4_194_304;
const MAX_POINTER = 512;

/** RFC 6901, section 3. */
export const pointerTo = (parent: string, token: string): string =>
  `${parent}/${token.replaceAll("~", "~0").replaceAll("/", "~1")}`.slice(0, MAX_POINTER);

type Frame = {
  readonly value: unknown;
  readonly pointer: string;
  readonly role: Role;
  readonly depth: number;
};

/** Names that the protocol and JSON Schema give: no server chose them. */
const KNOWN_KEYS = new Set(
  "name title description inputSchema outputSchema annotations _meta icons execution type properties required items enum default examples example const format pattern additionalProperties minimum maximum minLength maxLength minItems maxItems anyOf oneOf allOf not $ref $defs $schema definitions".split(
    " ",
  ),
);

const roleOf = (key: string, holder: Readonly<Record<string, unknown>>, pointer: string): Role => {
  if (pointer === "" && key === "name") return "name";
  if (key === "title") return "title";
  if (key === "description") return holder.type === "boolean" ? "flag" : "description";
  return "value";
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Every text of a definition that a model reads, names of members included, then the instructions; without recursion. */
export const passagesOf = (
  definition: Readonly<Record<string, unknown>>,
  instructions: string | null,
): Passages => {
  const list: Passage[] = [];
  let characters = 0;
  let depth = 0;
  let isCut = false;
  const add = (pointer: string, role: Role, text: string): void => {
    const room = MAX_CHARACTERS - characters;
    if (text === "") return;
    if (list.length >= MAX_PASSAGES || text.length > room) isCut = true;
    if (list.length >= MAX_PASSAGES || room <= 0) return;
    const cut = text.slice(0, room);
    characters += cut.length;
    list.push({ pointer, role, text: cut });
  };

  if (instructions !== null) add("/instructions", "instructions", instructions);
  const stack: Frame[] = [{ value: definition, pointer: "", role: "value", depth: 0 }];
  for (let frame = stack.pop(); frame !== undefined; frame = stack.pop()) {
    const { value, pointer, role } = frame;
    depth = Math.max(depth, frame.depth);
    if (typeof value === "string") add(pointer, role, value);
    else if (Array.isArray(value)) {
      for (let index = value.length - 1; index >= 0; index--)
        stack.push({
          value: value[index],
          pointer: pointerTo(pointer, String(index)),
          role: "value",
          depth: frame.depth + 1,
        });
    } else if (isObject(value)) {
      const children: Frame[] = [];
      for (const [key, member] of Object.entries(value)) {
        const at = pointerTo(pointer, key);
        if (!KNOWN_KEYS.has(key)) add(at, "key", key);
        children.push({
          value: member,
          pointer: at,
          role: roleOf(key, value, pointer),
          depth: frame.depth + 1,
        });
      }
      for (const child of children.reverse()) stack.push(child);
    }
    if (list.length >= MAX_PASSAGES) break;
  }
  return { list, depth, characters, isCut };
};
