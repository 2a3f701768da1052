/** Stands for Node's `Buffer` in the check of evidence: as much of it as that uses, with the same results. */

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const VALUES = new Map([...ALPHABET, "-", "_"].map((letter, at) => [letter, at < 64 ? at : at - 2]));

/** Both alphabets, to the first `=`; what is in neither is left out. */
const fromBase64 = (text: string): number[] => {
  const bytes: number[] = [];
  let [bits, count] = [0, 0];
  for (const letter of text) {
    if (letter === "=") break;
    const value = VALUES.get(letter);
    if (value === undefined) continue;
    bits = ((bits << 6) | value) & 0xffffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes.push((bits >> count) & 0xff);
  }
  return bytes;
};

const fromHex = (text: string): number[] => {
  const bytes: number[] = [];
  for (let at = 0; at + 1 < text.length; at += 2) {
    const pair = text.slice(at, at + 2);
    if (!/^[0-9a-fA-F]{2}$/.test(pair)) break;
    bytes.push(Number.parseInt(pair, 16));
  }
  return bytes;
};

const toBase64 = (bytes: Uint8Array): string => {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
};

// Its own `from` decodes text, which that of Uint8Array does not know: so that one is hidden from the types.
const Plain = Uint8Array as new (source: number | ArrayLike<number>) => Uint8Array<ArrayBuffer>;

export class Bytes extends Plain {
  static from(source: unknown, encoding?: unknown): Bytes {
    if (typeof source !== "string") return new Bytes(source as Uint8Array);
    if (encoding === "hex") return new Bytes(fromHex(source));
    if (encoding === "base64" || encoding === "base64url") return new Bytes(fromBase64(source));
    return new Bytes(new TextEncoder().encode(source));
  }
  static alloc(size: number): Bytes {
    return new Bytes(size);
  }
  static concat(parts: readonly Uint8Array[]): Bytes {
    const all = new Bytes(parts.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const part of parts) {
      all.set(part, at);
      at += part.length;
    }
    return all;
  }
  static compare(a: Uint8Array, b: Uint8Array): number {
    for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
      if (a[at] !== b[at]) return (a[at] ?? 0) < (b[at] ?? 0) ? -1 : 1;
    }
    return Math.sign(a.length - b.length);
  }
  equals(other: Uint8Array): boolean {
    return Bytes.compare(this, other) === 0;
  }
  override toString(encoding?: string): string {
    if (encoding === "hex") return Array.from(this, (byte) => byte.toString(16).padStart(2, "0")).join("");
    if (encoding === "base64") return toBase64(this);
    if (encoding === "base64url")
      return toBase64(this).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
    // Node leaves a byte order mark where it is.
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(this);
  }
}
