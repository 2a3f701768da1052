import fc from "fast-check";
import { hostileText } from "./hostile-text.ts";
import { SAMPLES } from "./samples.ts";

/** As text, because `JSON.parse` makes values that no literal does: a member `__proto__`, 1e400, -0. */
type Json = string;

const NAMES = [
  "__proto__",
  "constructor",
  "toString",
  "length",
  "",
  "~",
  "/",
  "~1",
  "~0/",
  "a/b~c",
  "0",
  "-1",
  "1e3",
];
const MEMBERS = [
  "password",
  "api_key",
  "data",
  "blob",
  "type",
  "ssn",
  "iban",
  "phone",
  "name",
  "value",
  "text",
];
const NUMBERS = [
  "0",
  "-0",
  "1e400",
  "-1e400",
  "4111111111111111",
  "12345678901234567890",
  "1.5e-300",
  "123456789",
];

const quoted = (text: string): Json => JSON.stringify(text);

const name = fc
  .oneof(
    { weight: 3, arbitrary: fc.constantFrom(...NAMES, ...MEMBERS) },
    { weight: 1, arbitrary: hostileText.map((text) => text.slice(0, 200)) },
  )
  .map(quoted);

const leaf = fc.oneof(
  { weight: 4, arbitrary: hostileText.map(quoted) },
  { weight: 1, arbitrary: fc.constantFrom(...NUMBERS, "null", "true", "false", '""', '"image"', "[]", "{}") },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => JSON.stringify(n)) },
);

const object = (members: readonly (readonly [Json, Json])[]): Json =>
  `{${members.map(([key, value]) => `${key}:${value}`).join(",")}}`;

const { tree } = fc.letrec<{ tree: Json }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    leaf,
    fc.array(tie("tree"), { maxLength: 6 }).map((items) => `[${items.join(",")}]`),
    fc.array(fc.tuple(name, tie("tree")), { maxLength: 6 }).map(object),
    // One value in pieces, as it comes out of tables and of streams.
    fc
      .tuple(fc.constantFrom(...SAMPLES), fc.integer({ min: 1, max: 12 }))
      .map(
        ([text, size]) => `[${(text.match(new RegExp(`[^]{1,${size}}`, "g")) ?? []).map(quoted).join(",")}]`,
      ),
  ),
}));

const deep = fc
  .tuple(fc.integer({ min: 100, max: 3_000 }), tree, fc.boolean())
  .map(([depth, inner, isArray]) =>
    isArray
      ? `${"[".repeat(depth)}${inner}${"]".repeat(depth)}`
      : `${'{"":'.repeat(depth)}${inner}${"}".repeat(depth)}`,
  );

const wide = fc
  .tuple(fc.integer({ min: 100, max: 3_000 }), leaf, fc.boolean())
  .map(([count, item, isArray]) =>
    isArray
      ? `[${Array.from({ length: count }, () => item).join(",")}]`
      : object(Array.from({ length: count }, (_, i) => [quoted(`k${i}`), i % 100 === 0 ? item : "1"])),
  )
  .filter((json) => json.length < 200_000);

/** JSON values of every shape. */
export const hostileJson: fc.Arbitrary<unknown> = fc
  .oneof({ weight: 12, arbitrary: tree }, { weight: 1, arbitrary: deep }, { weight: 1, arbitrary: wide })
  .map((json): unknown => JSON.parse(json));
