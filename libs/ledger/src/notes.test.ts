import { createHash } from "node:crypto";
import { generateSigningKey, sha256Hex } from "@portcullis/crypto";
import { expect, it } from "vitest";
import { openCheckpoint, signCheckpoint } from "./notes.ts";

const key = generateSigningKey();
const checkpoint = {
  origin: "gate-1/traces",
  size: 17,
  root: sha256Hex("root"),
  head: sha256Hex("head"),
  time: "2026-11-22T12:00:00.000Z",
};
const note = signCheckpoint(key, checkpoint);
const open = (text: string, keys = [key.publicKey], installation = "gate-1") =>
  openCheckpoint(text, installation, keys);

it("is a signed note: origin, size, root, extension lines, one signature with the key's hash", () => {
  const [origin, size, root, time, head, empty, signature, end] = note.split("\n");
  expect([origin, size, empty, end]).toEqual(["gate-1/traces", "17", "", ""]);
  expect(Buffer.from(root ?? "", "base64").toString("hex")).toBe(checkpoint.root);
  expect([time, head]).toEqual([`time ${checkpoint.time}`, `head ${checkpoint.head}`]);
  const [dash, name, encoded = ""] = (signature ?? "").split(" ");
  expect([dash, name]).toEqual(["—", "gate-1"]);
  const bytes = Buffer.from(encoded, "base64");
  const hash = createHash("sha256")
    .update("gate-1\n\u0001")
    .update(Buffer.from(key.publicKey, "base64url"))
    .digest();
  expect(bytes.length).toBe(68);
  expect(bytes.subarray(0, 4)).toEqual(hash.subarray(0, 4));
});

it("opens as what was signed, with any of the trusted keys", () => {
  expect(open(note, [generateSigningKey().publicKey, key.publicKey])).toEqual({ ok: true, checkpoint });
  const { head: _head, ...rest } = checkpoint;
  const headless = { ...rest, head: null, origin: "gate-1/egress", size: 0 };
  expect(open(signCheckpoint(key, headless))).toEqual({ ok: true, checkpoint: headless });
});

it("is refused under another key or another name", () => {
  expect(open(note, [generateSigningKey().publicKey]).ok).toBe(false);
  expect(open(note, []).ok).toBe(false);
  expect(open(note, [key.publicKey], "gate-2").ok).toBe(false);
  expect(open(note.replaceAll("gate-1", "gate-2"), [key.publicKey], "gate-2").ok).toBe(false);
});

it("is refused with any character changed, left out or doubled", () => {
  for (let at = 0; at < note.length; at += 1) {
    const character = note.charAt(at);
    for (const other of ["", `${character}${character}`, character === "A" ? "B" : "A", " "]) {
      const changed = note.slice(0, at) + other + note.slice(at + 1);
      if (changed !== note) expect(open(changed).ok, `${at}: ${JSON.stringify(other)}`).toBe(false);
    }
  }
});
