import type { Credential } from "@portcullis/contracts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { resolveCredentials, type SecretSource } from "./credentials.ts";

const source = (values: Readonly<Record<string, string>>): SecretSource => ({
  env: (name) => values[`env:${name}`],
  file: (name) => values[`file:${name}`],
});
const credential = (reference: string, change: Partial<Credential> = {}): Credential => ({
  header: "authorization",
  prefix: "Bearer ",
  reference,
  ...change,
});
const GITHUB = "${env:PORTCULLIS_CRED_GITHUB}";

describe("resolveCredentials", () => {
  it("needs nothing where the record names nothing", () => {
    expect(resolveCredentials([], source({}))).toEqual({ ok: true, headers: {} });
  });

  it("fills headers from the environment and from files, with their prefixes", () => {
    const credentials = [
      credential(GITHUB),
      credential("${file:api-key.txt}", { header: "x-api-key", prefix: "" }),
    ];
    const values = { "env:PORTCULLIS_CRED_GITHUB": "abc", "file:api-key.txt": "  line with an end \n" };
    expect(resolveCredentials(credentials, source(values))).toEqual({
      ok: true,
      headers: { authorization: "Bearer abc", "x-api-key": "line with an end" },
    });
  });

  it.each([
    ["is not set", {}],
    ["is empty", { "env:PORTCULLIS_CRED_GITHUB": "" }],
    ["is blank", { "env:PORTCULLIS_CRED_GITHUB": " \n\t" }],
    ["has a line break that would start another header", { "env:PORTCULLIS_CRED_GITHUB": "a\r\nx-evil: 1" }],
    ["has a control character", { "env:PORTCULLIS_CRED_GITHUB": "a\0b" }],
    ["is not ASCII", { "env:PORTCULLIS_CRED_GITHUB": "schlüssel" }],
    ["is set in the other place only", { "file:PORTCULLIS_CRED_GITHUB": "abc" }],
  ])("makes the server unusable where a credential %s, and names it", (_name, values) => {
    expect(resolveCredentials([credential(GITHUB)], source(values))).toEqual({
      ok: false,
      missing: [GITHUB],
    });
  });

  it("names all that is missing, and gives none of what is there", () => {
    const credentials = [
      credential("${file:a}"),
      credential(GITHUB),
      credential("${file:b}"),
      credential("${vault:c}"),
      credential("plain text"),
    ];
    const resolved = resolveCredentials(credentials, source({ "env:PORTCULLIS_CRED_GITHUB": "s3cret" }));
    expect(resolved).toEqual({ ok: false, missing: ["${file:a}", "${file:b}", "${vault:c}", "plain text"] });
    expect(JSON.stringify(resolved)).not.toContain("s3cret");
  });

  it("never gives a header that HTTP cannot carry, or one that is only its prefix", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (value) => {
        const resolved = resolveCredentials(
          [credential(GITHUB)],
          source({ "env:PORTCULLIS_CRED_GITHUB": value }),
        );
        if (!resolved.ok) return;
        expect(resolved.headers.authorization).toMatch(/^Bearer [\x21-\x7e]/);
        expect(() => new Headers(resolved.headers)).not.toThrow();
      }),
    );
  });
});
