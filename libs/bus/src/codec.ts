const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true });

export const encodeJson = (value: unknown): Uint8Array => encoder.encode(JSON.stringify(value));

/** @throws SyntaxError or TypeError where the bytes are not UTF-8 JSON. */
export const decodeJson = (data: Uint8Array): unknown => JSON.parse(decoder.decode(data));
