import type { RiskReason } from "@portcullis/contracts";
import { descriptionOf, schemaNodes, typesOf } from "../parameters.ts";
import { secretKindOf } from "../secret-names.ts";
import { quoteName } from "../text/characters.ts";
import { foldCase, readable } from "../text/plain.ts";
import { wordsOf } from "../text/words.ts";
import type { DefinitionSignal } from "./signal.ts";

const KEYWORD = "x-mcp-header";
/** RFC 9110, section 5.6.2. */
const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]{1,256}$/;
/** MCP 2026-07-28, Streamable HTTP: the types whose values have one spelling. */
const MIRRORED = new Set(["string", "integer", "boolean"]);

const PERSONAL =
  /\b(?:e ?mails?|phones?|mobile|full name|first name|last name|surname|date of birth|dob|birth ?date|birthday|home address|street|postal address|address|ip address|location|latitude|longitude|gender|religion|diagnos\w*|medical|patient|salary|iban|account number|username|user name|geburtsdatum|telefon\w*|correo|telefono)\b/;
const FREE_TEXT = /\b(?:prompt|message|query|content|text|body|note|comment|conversation)\b/;

/** Parameters that clients mirror into HTTP headers (SEP-2243): proxies and logs along the way see their values. */
export const mirroredHeaders: DefinitionSignal = ({ definition }) => {
  const reasons: RiskReason[] = [];
  const seen = new Map<string, string>();
  for (const { name, pointer, schema, isPlain } of schemaNodes(definition.inputSchema)) {
    if (!Object.hasOwn(schema, KEYWORD)) continue;
    const at = `${pointer}/${KEYWORD}`;
    const value = schema[KEYWORD];
    const add = (level: RiskReason["level"], detail: string): void => {
      reasons.push({ code: "risky_header", level, pointer: at, detail });
    };
    const who = name === undefined ? "a schema without a name" : `parameter ${quoteName(name)}`;
    if (typeof value !== "string" || !TOKEN.test(value)) {
      const breaks = typeof value === "string" && /[\r\n\0]/.test(value);
      add(
        breaks ? "high" : "medium",
        `${who} names no valid HTTP header${breaks ? ", with a line break in it" : ""}`,
      );
    } else {
      const known = seen.get(value.toLowerCase());
      if (known !== undefined) add("medium", `${who} and ${known} are mirrored into one header`);
      seen.set(value.toLowerCase(), who);
    }
    const types = typesOf(schema);
    if (types.length !== 1 || !MIRRORED.has(types[0] ?? ""))
      add(
        types[0] === "number" ? "low" : "medium",
        `${who} is mirrored into a header and is no string, integer or boolean`,
      );
    if (!isPlain || name === undefined)
      add("medium", `${who} is mirrored into a header from a place that allows none`);
    const words = `${wordsOf(name ?? "")} ${typeof value === "string" ? wordsOf(value) : ""}`;
    const says = foldCase(readable(`${words} ${descriptionOf(schema)}`));
    const kind =
      secretKindOf(name ?? "", descriptionOf(schema), types) ??
      secretKindOf(typeof value === "string" ? value : "", descriptionOf(schema), types);
    if (kind !== undefined) add("high", `${who} carries a secret into a header that proxies and logs see`);
    else if (PERSONAL.test(says))
      add("medium", `${who} carries personal data into a header that proxies and logs see`);
    else if (FREE_TEXT.test(foldCase(words))) add("low", `${who} carries free text into a header`);
  }
  return reasons;
};
