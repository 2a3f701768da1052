import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createScrubber, REMOVED } from "./scrubber.ts";

const SECRET = 'pass/word+"\\&<%é-1234567890';
const TOKEN = "ghp_Ab12Cd34Ef56Gh78";
const scrubber = createScrubber([SECRET, TOKEN]);

const utf8 = (text: string): Buffer => Buffer.from(text, "utf8");
const base64At = (value: string, offset: number): string =>
  Buffer.concat([Buffer.alloc(offset, 0x41), utf8(value), Buffer.alloc(3, 0x5a)]).toString("base64");
const jsonText = (value: string): string => JSON.stringify(value).slice(1, -1);
const html = (value: string): string =>
  value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
const everyByte = (value: string): string =>
  [...utf8(value)].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");
const everyUnit = (value: string): string =>
  value
    .split("")
    .map((c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");

const encodings: Readonly<Record<string, (value: string) => string>> = {
  "as it is": (value) => value,
  "percent-encoded": encodeURIComponent,
  "percent-encoded in lower case": (value) =>
    encodeURIComponent(value).replaceAll(/%../g, (byte) => byte.toLowerCase()),
  "percent-encoded, every byte": everyByte,
  "percent-encoded twice": (value) => encodeURIComponent(encodeURIComponent(value)),
  "form-encoded": (value) => new URLSearchParams([["", value]]).toString().slice(1),
  "within JSON": jsonText,
  "within JSON within JSON": (value) => jsonText(jsonText(value)),
  "within JSON, every character escaped": everyUnit,
  "percent-encoded within JSON": (value) => jsonText(encodeURIComponent(value)),
  "within HTML": html,
  "within HTML, by number": (value) => Array.from(value, (c) => `&#${c.codePointAt(0)};`).join(""),
  hex: (value) => utf8(value).toString("hex"),
  "hex in upper case": (value) => utf8(value).toString("hex").toUpperCase(),
  base64: (value) => utf8(value).toString("base64"),
  base64url: (value) => utf8(value).toString("base64url"),
  "base64, second alignment": (value) => base64At(value, 1),
  "base64, third alignment": (value) => base64At(value, 2),
  "base64, percent-encoded": (value) => encodeURIComponent(utf8(value).toString("base64")),
  "UTF-8 read as Latin-1": (value) => utf8(value).toString("latin1"),
};

describe("a value that comes back", () => {
  it.each(Object.entries(encodings))("%s is removed, and what is around it stays", (_name, encode) => {
    for (const value of [SECRET, TOKEN]) {
      const { value: text, echoes } = scrubber.text(`before ${encode(value)} after`);
      expect(text).toMatch(/^before .* after$/s);
      expect(text).toContain(REMOVED);
      expect(text).not.toContain(encode(value));
      expect(echoes).toBe(1);
    }
  });

  it("is removed wherever it stands and however often, and counted", () => {
    expect(scrubber.text(`${TOKEN}${TOKEN}, ${TOKEN}`)).toEqual({
      value: `${REMOVED}${REMOVED}, ${REMOVED}`,
      echoes: 3,
    });
  });

  it("leaves no edge where two values overlap", () => {
    const both = createScrubber(["abcdef", "defghi"]);
    expect(both.text("-abcdefghi-")).toEqual({ value: `-${REMOVED}-`, echoes: 1 });
  });

  it("takes the characters with it that share their bits with it (base64)", () => {
    const encoded = base64At("aaaaaaa", 1);
    expect(createScrubber(["aaaaaaa"]).text(encoded).value).toBe(
      `${encoded[0]}${REMOVED}${encoded.slice(11)}`,
    );
  });

  it("is removed from member names and from numbers, in any depth", () => {
    const numeric = createScrubber(["81726354"]);
    const { value, echoes } = numeric.json({ "81726354": [{ n: 81726354, kept: 7 }], other: null }) ?? {};
    expect(value).toEqual({ [REMOVED]: [{ n: REMOVED, kept: 7 }], other: null });
    expect(echoes).toBe(2);
  });

  it("keeps members apart whose names held it", () => {
    const scrubbed = scrubber.json({ [TOKEN]: 1, [encodeURIComponent(TOKEN)]: 2, [`${TOKEN}x`]: 3 });
    expect(Object.values(scrubbed?.value ?? {})).toEqual([2, 3]);
    const names = scrubber.json({ [TOKEN]: 1, [utf8(TOKEN).toString("hex")]: 2 });
    expect(names?.value).toEqual({ [REMOVED]: 1, [`${REMOVED} 2`]: 2 });
  });

  it("may be a member name that a careless copy would lose", () => {
    const value: unknown = JSON.parse(`{"__proto__": {"a": "${TOKEN}"}}`);
    expect(JSON.stringify(scrubber.json(value)?.value)).toBe(`{"__proto__":{"a":"${REMOVED}"}}`);
  });
});

describe("what holds no value", () => {
  it("is handed on as the very object", () => {
    const value = { content: [{ type: "text", text: "a%20b \\u0041 &amp;" }], n: 1.5, list: [[null, true]] };
    expect(scrubber.json(value)?.value).toBe(value);
  });

  it("is nothing to a scrubber without values", () => {
    expect(createScrubber([]).text(TOKEN)).toEqual({ value: TOKEN, echoes: 0 });
  });

  it("is not handed on where it is nested too deeply to be searched", () => {
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    expect(scrubber.json(JSON.parse(deep))).toBeUndefined();
    expect(scrubber.json(JSON.parse(`${"[".repeat(400)}${"]".repeat(400)}`))).toBeDefined();
  });
});

it("property: no encoding of any value survives, in any surroundings", () => {
  const names = Object.keys(encodings);
  const value = fc
    .string({ unit: "grapheme", minLength: 4, maxLength: 40 })
    .filter((text) => text.trim().length >= 4 && text.isWellFormed() && !REMOVED.includes(text));
  fc.assert(
    fc.property(value, fc.constantFrom(...names), fc.string(), fc.string(), (secret, name, head, tail) => {
      const encoded = encodings[name]?.(secret) ?? "";
      const { value: text, echoes } = createScrubber([secret]).text(`${head} ${encoded} ${tail}`);
      expect(echoes).toBeGreaterThan(0);
      expect(text).not.toContain(encoded);
    }),
    { numRuns: 1_000 },
  );
});

it("property: a text without the value is left alone", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme-composite" }), (text) => {
      fc.pre(!text.includes("e"));
      expect(createScrubber(["eeeeeeee-eeee"]).text(text)).toEqual({ value: text, echoes: 0 });
    }),
  );
});

// A search that begins anew at each character would take 10^11 steps for each of these, and not end before the runner does.
it.each([
  ["a value that begins like the text, over and over", `${"a".repeat(50_000)}b`, "a".repeat(3_000_000)],
  ["a value that overlaps with itself", "a".repeat(50_000), "a".repeat(3_000_000)],
  ["escapes that never end", "secret-value", "\\%&".repeat(1_000_000)],
  ["escapes within escapes", "secret-value", "%25".repeat(1_000_000)],
])("ends on %s", (_what, value, text) => {
  expect(createScrubber([value]).text(text).echoes).toBeLessThan(2);
});
