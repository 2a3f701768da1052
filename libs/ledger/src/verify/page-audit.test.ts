import type { EgressLeaf, LedgerPageClaims } from "@portcullis/contracts";
import { createSigner, generateSigningKey, publicKeyMap, sha256Hex } from "@portcullis/crypto";
import { describe, expect, it } from "vitest";
import { pageDigest, signLedgerPage } from "../pages.ts";
import { createPageAudit, type PageFindings } from "./page-audit.ts";

const key = generateSigningKey();
const signer = createSigner(key.privateKeyPem);
const trusted = publicKeyMap([key.publicKey]);
const at = (second: number): string => new Date(Date.UTC(2026, 10, 22, 12, 0, second)).toISOString();
const EPOCH = at(0);

const entry = (name: string, second: number): EgressLeaf => ({
  kind: "executing",
  executor: "a",
  request: sha256Hex(name),
  entry: sha256Hex(`${name} entry`),
  at: at(second),
});
const line = (sequence: number, name: string): LedgerPageClaims["lines"][number] => [
  sequence,
  sha256Hex(name),
  sha256Hex(`${name} entry`),
];
const page = (second: number, claims: Partial<LedgerPageClaims> = {}): EgressLeaf => ({
  kind: "page",
  page: signLedgerPage(signer, {
    v: 1,
    executor: "a",
    epoch: EPOCH,
    number: 1,
    previous: null,
    lines: [],
    at: at(second),
    closing: false,
    ...claims,
  }),
});
const after = (leaf: EgressLeaf, number: number): Partial<LedgerPageClaims> => ({
  number,
  previous: leaf.kind === "page" ? pageDigest(leaf.page) : null,
});
const audit = (leaves: readonly EgressLeaf[], first = 0): PageFindings => {
  const running = createPageAudit(trusted, first);
  for (const [index, leaf] of leaves.entries()) running.take(first + index, leaf);
  return running.end(Date.parse(at(40)));
};

describe("the pages of an executor", () => {
  it("hold where each entry is on one, or is of the last moments", () => {
    const one = page(3, { lines: [line(1, "x"), line(2, "y")] });
    expect(audit([entry("x", 1), entry("y", 2), one, entry("z", 5)])).toMatchObject({
      fault: undefined,
      pages: 1,
      executors: 1,
      unlisted: new Map([[3, expect.objectContaining({ at: at(5) })]]),
    });
  });

  it("take an entry that was under way when a page was made on a later one", () => {
    const one = page(1);
    const two = page(9, { ...after(one, 2), lines: [line(1, "x")] });
    expect(audit([entry("x", 1), one, two])).toMatchObject({ fault: undefined, unlisted: new Map() });
  });

  it("leave open what was not yet acknowledged when the page was made", () => {
    expect(audit([entry("x", 2), page(2)])).toMatchObject({ fault: undefined, pages: 1 });
  });

  it("tell of an entry in the executor's name that it did not sign", () => {
    expect(audit([entry("x", 1), page(2)]).fault).toContain("did not sign");
    const killed = audit([entry("x", 1), page(2, { epoch: at(2) })]);
    expect(killed).toMatchObject({ fault: undefined, unlisted: new Map([[0, expect.anything()]]) });
    expect(audit([entry("x", 1), page(2, { executor: "b" })]).fault).toBeUndefined();
  });

  it.each([
    ["an entry that was replaced", [entry("other", 1), page(2, { lines: [line(1, "x")] })]],
    [
      "an entry that says something else",
      [{ ...entry("x", 1), entry: sha256Hex("other") }, page(2, { lines: [line(1, "x")] })],
    ],
    [
      "an entry of another request",
      [{ ...entry("x", 1), request: sha256Hex("y") }, page(2, { lines: [line(1, "x")] })],
    ],
    ["an entry that is gone", [page(2, { lines: [line(1, "x")] })]],
    [
      "an entry that is elsewhere",
      [entry("y", 1), entry("x", 1), page(2, { lines: [line(1, "x"), line(2, "y")] })],
    ],
    ["an entry listed twice", [entry("x", 1), page(2, { lines: [line(1, "x"), line(1, "x")] })]],
    ["an entry of somebody else", [{ ...entry("x", 1), executor: "b" }, page(2, { lines: [line(1, "x")] })]],
    ["an entry that comes later", [page(2, { lines: [line(2, "x")] }), entry("x", 1)]],
  ] as const)("tell of %s", (_name, leaves) => {
    expect(audit(leaves as readonly EgressLeaf[]).fault).toBeDefined();
  });

  it("are a chain: none is left out, doubled, put elsewhere or signed by another, and nothing follows the last", () => {
    const one = page(1);
    const two = page(2, after(one, 2));
    const three = page(3, after(two, 3));
    expect(audit([one, two, three]).fault).toBeUndefined();
    expect(audit([two, three]).fault).toBeUndefined();
    const forked = page(2, { number: 2, previous: sha256Hex("another first page") });
    for (const leaves of [
      [one, forked],
      [one, page(2, after(one, 3))],
      [one, three],
      [one, one],
      [two, one, three],
      [page(1, { number: 2 })],
    ]) {
      expect(audit(leaves).fault).toContain("does not follow");
    }
    const last = page(2, { ...after(one, 2), closing: true });
    expect(audit([one, last]).fault).toBeUndefined();
    expect(audit([one, last, page(3, after(last, 3))]).fault).toContain("does not follow");
    const forged = createPageAudit(publicKeyMap([generateSigningKey().publicKey]), 0);
    forged.take(0, one);
    expect(forged.end(0).fault).toContain("not trusted");
  });

  it("say what they list from before, who was silent, and nothing of what is not known any more", () => {
    expect(audit([page(2, { lines: [line(7, "x")] })], 9).earlier).toEqual([{ request: sha256Hex("x") }]);
    expect(audit([page(2)]).silent).toEqual([{ executor: "a", sinceMs: Date.parse(at(2)) }]);
    expect(audit([page(2, { closing: true })]).silent).toEqual([]);
    expect(audit([page(30)]).silent).toEqual([]);
    const running = createPageAudit(trusted, 0);
    running.take(0, entry("x", 1));
    running.skip(1);
    running.take(2, page(9, { number: 5, previous: sha256Hex("4"), lines: [line(1, "x"), line(2, "y")] }));
    expect(running.end(0)).toMatchObject({ fault: undefined, unlisted: new Map() });
  });
});
