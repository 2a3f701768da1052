import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { generateSealingKey } from "./keys.ts";
import { createSeal, createUnseal, SealError } from "./seal.ts";

const recipient = generateSealingKey();
const seal = createSeal(recipient.publicKey);
const unseal = createUnseal(recipient.privateKeyPem);

describe("INV-5: sealing", () => {
  it("gives back any bytes under the same context", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), fc.string(), (bytes, context) => {
        expect(new Uint8Array(unseal(seal(bytes, context), context))).toEqual(bytes);
      }),
    );
  });

  it("does not open under another context", () => {
    const sealed = seal(Buffer.from("secret"), "request-1|1");
    expect(() => unseal(sealed, "request-2|1")).toThrow(SealError);
  });

  it("does not open when any one byte is changed", () => {
    const sealed = seal(Buffer.from("a secret of some length"), "c");
    for (let i = 0; i < sealed.length; i += 1) {
      const altered = Buffer.from(sealed);
      altered.writeUInt8(altered.readUInt8(i) ^ 1, i);
      expect(() => unseal(altered, "c"), `byte ${i}`).toThrow(SealError);
    }
  });

  it("does not open when it is cut, and not with another key", () => {
    const sealed = seal(Buffer.from("secret"), "c");
    for (let length = 0; length < sealed.length; length += 1) {
      expect(() => unseal(sealed.subarray(0, length), "c")).toThrow(SealError);
    }
    expect(() => createUnseal(generateSealingKey().privateKeyPem)(sealed, "c")).toThrow(SealError);
  });

  it("holds nothing of the plaintext and never repeats itself", () => {
    const text = Buffer.from("AKIA-like text that must not be seen");
    const first = seal(text, "c");
    const second = seal(text, "c");
    expect(first.includes(text)).toBe(false);
    expect(first.subarray(44).equals(second.subarray(44))).toBe(false);
  });
});
