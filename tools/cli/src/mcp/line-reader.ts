import { StringDecoder } from "node:string_decoder";

/** Longest message of a client; a line without an end must not fill the memory. */
const MAX_LINE_CHARS = 134_217_728;

/**
 * Cuts bytes into lines of UTF-8, at `\n` alone: JSON may hold every other character that is a line break elsewhere.
 * @throws Error where a line is too long
 */
export const createLineReader = (take: (line: string) => void) => {
  const decoder = new StringDecoder("utf8");
  let pending: string[] = [];
  let chars = 0;
  return (bytes: Buffer): void => {
    const [first = "", ...rest] = decoder.write(bytes).split("\n");
    pending.push(first);
    chars += first.length;
    for (const part of rest) {
      take(pending.join("").replace(/\r$/, ""));
      pending = [part];
      chars = part.length;
    }
    if (chars > MAX_LINE_CHARS) throw new Error("a message of the client is too large");
  };
};
