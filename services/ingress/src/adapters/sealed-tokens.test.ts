import { expect, it } from "vitest";
import { z } from "zod";
import { createSealedTokens } from "./sealed-tokens.ts";

const schema = z.strictObject({ name: z.string() });
const inAnHour = () => Math.floor(Date.now() / 1000) + 3600;
const tokens = createSealedTokens("a secret of this test", "session", schema);

it("gives back what it sealed, and the browser cannot read it", async () => {
  const token = await tokens.seal({ name: "alice-the-operator" }, inAnHour());
  expect(await tokens.open(token)).toEqual({ name: "alice-the-operator" });
  const clear = token
    .split(".")
    .map((part) => Buffer.from(part, "base64url").toString("latin1"))
    .join("");
  expect(clear).not.toContain("alice");
});

it("opens nothing of another kind, of another key, changed, or over", async () => {
  const token = await tokens.seal({ name: "alice" }, inAnHour());
  const others = [
    createSealedTokens("a secret of this test", "login", schema),
    createSealedTokens("another secret", "session", schema),
    createSealedTokens("a secret of this test", "session", z.strictObject({ other: z.string() })),
  ];
  for (const other of others) expect(await other.open(token)).toBeUndefined();
  const middle = Math.floor(token.length / 2);
  const changed = `${token.slice(0, middle)}${token[middle] === "A" ? "B" : "A"}${token.slice(middle + 1)}`;
  expect(await tokens.open(changed)).toBeUndefined();
  expect(
    await tokens.open(await tokens.seal({ name: "alice" }, Math.floor(Date.now() / 1000) - 1)),
  ).toBeUndefined();
  for (const text of ["", "a.b.c", "....", "x".repeat(5000)]) expect(await tokens.open(text)).toBeUndefined();
});
