import type { Rule } from "../detector.ts";

const POSTED =
  /["']?(?:[ \t]{1,4}value)?[ \t]{0,4}[:=][ \t]{0,4}["']?((?:[A-Za-z0-9+/]|%2[BbFf]){200,65536})/y;
const SIGNATURE = /[A-Za-z0-9+/=\s]{80,2048}(?=<)/y;
const REACH = 8_192;

/** SAML 2.0 responses as browsers post them, and signed assertions in XML: who holds one is who it names. */
export const samlRules: readonly Rule[] = [
  {
    literals: ["samlresponse"],
    at(text, _start, end, { origin }, emit): void {
      if (origin === "transformed") return;
      POSTED.lastIndex = end;
      const match = POSTED.exec(text);
      const value = match?.[1];
      if (match === null || value === undefined) return;
      const decoded = Buffer.from(value.slice(0, 400), "base64").toString("latin1");
      if (!/<[a-z0-9]{0,10}:?Response[ >]/i.test(decoded)) return;
      const start = match.index + match[0].length - value.length;
      emit({ start, end: start + value.length, type: "saml_response", score: 0.9 });
    },
  },
  {
    literals: [":assertion ", "<assertion "],
    at(text, start, end, { origin }, emit): void {
      if (origin === "transformed") return;
      const window = text.slice(end, end + REACH);
      if (!/^[^<>]{0,400}SAML:2\.0:assertion/.test(window) && !window.startsWith("ID=")) return;
      const signature = window.indexOf("SignatureValue>");
      if (signature === -1) return;
      SIGNATURE.lastIndex = signature + "SignatureValue>".length;
      if (SIGNATURE.test(window))
        emit({ start, end: end + SIGNATURE.lastIndex, type: "saml_response", score: 0.85 });
    },
  },
];
