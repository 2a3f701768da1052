import type { Emit, Rule } from "../detector.ts";
import { secretLikelihood } from "./likely-secret.ts";
import { classifyName } from "./names.ts";

const REACH = 4_096;
/** A line of a YAML mapping, or a member of a JSON object, whose value is a word. */
const MEMBER =
  /^[ \t\r]{0,32}["']?([A-Za-z0-9_.-]{1,128})["']?[ \t]{0,4}:[ \t]{0,4}["']?([A-Za-z0-9+/]{8,4096}={0,2})["']?[ \t\r]{0,4}$/;
const DATA = /^[ \t]{0,8}data:[ \t]{0,8}\r?$|"data"[ \t]{0,4}:[ \t]{0,4}\{/m;
/** The next document of a stream, or the next field of the object. */
const AFTER = /\n---|\n[a-z][A-Za-z]{0,30}:|\}/;

function isSecretText(name: string, encoded: string): boolean {
  const decoded = Buffer.from(encoded, "base64").toString("utf8").trim();
  if (!/^[\x20-\x7e]{4,512}$/.test(decoded)) return false;
  const expectation = classifyName(name) ?? "weak";
  return secretLikelihood(decoded, expectation) > 0;
}

function scanData(text: string, from: number, emit: Emit): void {
  const window = text.slice(from, from + REACH);
  const opened = window.includes("data") ? DATA.exec(window) : null;
  if (opened === null) return;
  const start = opened.index + opened[0].length;
  const closed = AFTER.exec(window.slice(start));
  const block = window.slice(start, closed === null ? undefined : start + closed.index + 1);
  let at = from + start;
  for (const line of block.split(/[\n,{}]/)) {
    const match = MEMBER.exec(line);
    const [, name = "", encoded = ""] = match ?? [];
    if (match !== null && isSecretText(name, encoded)) {
      const place = at + line.lastIndexOf(encoded);
      emit({ start: place, end: place + encoded.length, type: "kubernetes_secret", score: 0.85 });
    }
    at += line.length + 1;
  }
}

/** Data of Kubernetes Secret objects, which is in base64. Plain `stringData` is read as any assignment. */
export const manifestRule: Rule = {
  literals: ["kind: secret", '"kind": "secret"', '"kind":"secret"'],
  at(text, start, end, { origin }, emit): void {
    if (origin === "transformed" || /[A-Za-z]/.test(text.charAt(end))) return;
    scanData(text, end, emit);
    // The kind may follow the data.
    const before = Math.max(0, start - REACH);
    const document = Math.max(text.slice(before, start).lastIndexOf("\n---"), 0);
    scanData(text.slice(before + document, start), 0, (match) =>
      emit({ ...match, start: match.start + before + document, end: match.end + before + document }),
    );
  },
};
