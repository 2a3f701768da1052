import { describe, expect, it } from "vitest";
import { resolvePolicies } from "./desired.ts";
import { parseManifest, showFault } from "./parse.ts";

const faultsOf = (text: string): readonly string[] => {
  const parsed = parseManifest(text);
  return parsed.ok ? [] : parsed.faults.map((fault) => showFault("f.yaml", fault));
};

describe("parseManifest", () => {
  it("tells all faults at once, each with its line and column", () => {
    const text = [
      "version: 1",
      "servers:",
      "  github:",
      "    url: https://api.example/mcp",
      "    urll: x",
      "    timeoutMs: fast",
      "    status: live",
      "  Bad_Name:",
      "    url: https://api.example/mcp",
      "orgs:",
      "  acme:",
      "    keys:",
      "      - { name: ci, scope: [no-slash] }",
      '      - { name: ci, scope: "*" }',
      "    extra: 1",
    ].join("\n");
    const faults = faultsOf(text);
    expect(faults).toEqual([
      "f.yaml:5:5: servers.github.urll: unknown field",
      expect.stringMatching(/^f\.yaml:6:5: servers\.github\.timeoutMs: /),
      expect.stringMatching(/^f\.yaml:7:5: servers\.github\.status: /),
      expect.stringMatching(/^f\.yaml:8:3: servers\.Bad_Name: not a valid name: lower-case letters/),
      expect.stringMatching(/^f\.yaml:13:29: orgs\.acme\.keys\[0\]\.scope\[0\]: an entry such as github/),
      'f.yaml:14:11: orgs.acme.keys[1].name: another key is named "ci"',
      "f.yaml:15:5: orgs.acme.extra: unknown field",
    ]);
  });

  it("refuses what is no YAML, a name that is there twice, and another version, with the place", () => {
    expect(faultsOf("version: 1\nservers: [")).toEqual([expect.stringMatching(/^f\.yaml:2:\d+: /)]);
    expect(faultsOf("version: 1\norgs: {}\norgs: {}")).toEqual([
      expect.stringMatching(/^f\.yaml:3:1: .*unique/),
    ]);
    expect(faultsOf("version: 2")).toEqual([expect.stringMatching(/^f\.yaml:1:1: version: /)]);
    expect(faultsOf("")).toEqual([expect.stringMatching(/version: /)]);
    expect(faultsOf("version: 1\n---\nversion: 1")).toHaveLength(1);
  });

  it("refuses a document that grows without bound by its aliases", () => {
    const layers = Array.from(
      { length: 12 },
      (_, n) => `a${n + 1}: &a${n + 1} [${Array(9).fill(`*a${n}`).join(",")}]`,
    );
    expect(faultsOf(["a0: &a0 [1]", ...layers].join("\n"))).toEqual([expect.stringContaining("alias")]);
  });

  it("refuses a secret that is written out, and an override for what is not approved", () => {
    const server = (rest: string) => `version: 1\nservers:\n  s:\n    url: https://s.example/mcp\n${rest}`;
    expect(faultsOf(server("    headers: { authorization: Bearer abc }"))).toEqual([
      expect.stringContaining("needs a reference"),
    ]);
    expect(faultsOf(server("    auth: { type: bearer, token: abc }"))).toEqual([
      expect.stringContaining("servers.s.auth.token: write a reference"),
    ]);
    expect(faultsOf(server("    tools: { t: { approved: false, override: why } }"))).toHaveLength(1);
  });
});

describe("resolvePolicies", () => {
  const resolve = (path: string) => {
    const parsed = parseManifest(
      `version: 1\norgs:\n  acme:\n    policies:\n      own: { file: ${JSON.stringify(path)} }`,
    );
    if (!parsed.ok) throw new Error("does not parse");
    const asked: string[] = [];
    const { desired, faults } = resolvePolicies(parsed, (name) => {
      asked.push(name);
      return "permit (principal, action, resource);";
    });
    return { asked, faults, policy: desired.orgs?.acme?.policies?.own };
  };

  it("takes the text of a file beside the manifest", () => {
    const found = resolve("policies/own.cedar");
    expect(found.policy).toEqual({ kind: "text", cedar: "permit (principal, action, resource);" });
    expect(found.asked).toEqual(["policies/own.cedar"]);
  });

  it.each(["../own.cedar", "/etc/passwd", "a/../../own.cedar", "..\\own.cedar", "a\0b"])(
    "reads nothing outside of the folder: %j",
    (path) => {
      const found = resolve(path);
      expect(found.asked).toEqual([]);
      expect(found.faults).toEqual([
        expect.objectContaining({ path: "orgs.acme.policies.own.file", line: 5 }),
      ]);
    },
  );
});
