import { expect, it } from "vitest";
import { claimedIssuer, hasScopes, keyOfClaims } from "./token-claims.ts";

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

it("reads whose a token says it is, and takes nothing else for a token", () => {
  expect(claimedIssuer(`${part({})}.${part({ iss: "https://a" })}.x`)).toBe("https://a");
  for (const text of [
    "",
    "opaque",
    "a.b",
    `${part({})}.${part({ iss: "https://a" })}.`,
    `${part({})}.${part({ iss: 1 })}.x`,
    `${part({})}.${part(null)}.x`,
    `${part({})}.${part([])}.x`,
    `${part({})}.bm9wZQ.x`,
    `${part({})}.${part({ iss: "https://a" })}.x.y.z`,
  ]) {
    expect(claimedIssuer(text), text).toBeUndefined();
  }
});

it("wants every scope, in either way of writing them", () => {
  expect(hasScopes({ scope: "a b" }, ["a", "b"])).toBe(true);
  expect(hasScopes({ scp: ["a", "b"] }, ["b"])).toBe(true);
  expect(hasScopes({ scope: "a", scp: "b" }, ["a", "b"])).toBe(true);
  expect(hasScopes({ scope: "ab" }, ["a"])).toBe(false);
  expect(hasScopes({ scope: "A" }, ["a"])).toBe(false);
  expect(hasScopes({}, ["a"])).toBe(false);
  expect(hasScopes({}, [])).toBe(true);
});

it("takes the mapping's first key of those that the claims name", () => {
  const mapping = new Map([
    ["writers", "key_w"],
    ["readers", "key_r"],
  ]);
  expect(keyOfClaims({ roles: ["readers", "writers"] }, "roles", mapping)).toBe("key_w");
  expect(keyOfClaims({ realm: { roles: "readers" } }, "realm.roles", mapping)).toBe("key_r");
  expect(keyOfClaims({ roles: ["others"] }, "roles", mapping)).toBeUndefined();
  expect(keyOfClaims({ roles: { writers: true } }, "roles", mapping)).toBeUndefined();
  expect(keyOfClaims({}, "roles", mapping)).toBeUndefined();
});
