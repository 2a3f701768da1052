import { encodeJson } from "@portcullis/bus";
import { subjects } from "@portcullis/contracts";
import { expect, it } from "vitest";
import { makeEnvelope } from "../../test/support/fixtures.ts";
import { readEnvelope } from "./read-envelope.ts";

it("reads an envelope", () => {
  const envelope = makeEnvelope();
  expect(readEnvelope(encodeJson(envelope))).toEqual(envelope);
});

it.each([
  ["no JSON", new TextEncoder().encode("{")],
  ["no UTF-8", new Uint8Array([0xff, 0xfe])],
  ["another version", encodeJson({ ...makeEnvelope(), v: 2 })],
  ["no id", encodeJson({ ...makeEnvelope(), id: "x" })],
])("drops a message with %s", (_what, data) => {
  expect(readEnvelope(data)).toBeUndefined();
});

it.each([
  ["the execute subject", () => subjects.execute("github")],
  ["another request", () => subjects.reply("ingress-1", makeEnvelope().id)],
  ["a wildcard", (id: string) => subjects.reply("*", id)],
  ["more tokens", (id: string) => subjects.reply("a.b", id)],
  ["no instance", (id: string) => subjects.reply("", id)],
])("INV-2: drops an envelope that wants its reply on the subject of %s", (_what, reply) => {
  const envelope = makeEnvelope();
  expect(readEnvelope(encodeJson({ ...envelope, reply: reply(envelope.id) }))).toBeUndefined();
});
