import type { RiskReason } from "@portcullis/contracts";
import type { DefinitionSignal } from "./signal.ts";

const LONG = 4_000;
const VERY_LONG = 16_000;
const DEEP = 24;
const VERY_DEEP = 64;
const LARGE = 65_536;
const VERY_LARGE = 524_288;
const MANY = 2_000;

/** Shapes of a definition that hide things by their size, or fetch them from elsewhere. */
export const oddities: DefinitionSignal = ({ passages }) => {
  const reasons: RiskReason[] = [];
  const add = (code: string, level: RiskReason["level"], pointer: string, detail: string): void => {
    reasons.push({ code, level, pointer, detail });
  };
  for (const { pointer, role, text } of passages.list) {
    if (/\/\$(?:ref|dynamicRef)$/.test(pointer) && /^[a-z][a-z0-9+.-]{1,20}:|^\/\//i.test(text))
      add(
        "remote_reference",
        "medium",
        pointer,
        "refers to a schema elsewhere, which can change after approval",
      );
    const isProse = role === "description" || role === "flag";
    if (isProse && text.length > LONG)
      add(
        "long_text",
        text.length > VERY_LONG ? "medium" : "low",
        pointer,
        `is ${text.length} characters long`,
      );
    if (role === "instructions" && text.length > VERY_LONG)
      add("long_text", "low", pointer, `is ${text.length} characters long`);
    if ((role === "name" || role === "key" || role === "title") && text.length > 200)
      add("long_text", "medium", pointer, `is a name of ${text.length} characters`);
    if (/\/icons\/\d+\/src$/.test(pointer)) {
      if (/^\s{0,5}(?:javascript|vbscript|file):/i.test(text))
        add("risky_icon", "high", pointer, "gives an icon by an address that runs code or reads files");
      else if (
        /^data:(?!image\/(?:png|jpe?g|gif|webp|avif)[;,])/i.test(text.trim()) ||
        /^data:[^,]{0,60}svg/i.test(text.trim())
      )
        add("risky_icon", "medium", pointer, "embeds an icon that can hold scripts or text");
      else if (/^http:/i.test(text)) add("risky_icon", "low", pointer, "loads an icon without TLS");
    }
  }
  if (passages.depth > DEEP)
    add(
      "schema_size",
      passages.depth > VERY_DEEP ? "medium" : "low",
      "",
      `is nested ${passages.depth} levels deep`,
    );
  if (passages.characters > LARGE || passages.list.length > MANY)
    add(
      "schema_size",
      passages.characters > VERY_LARGE ? "medium" : "low",
      "",
      `holds ${passages.characters} characters in ${passages.list.length} texts`,
    );
  if (passages.isCut)
    add("not_fully_read", "medium", "", "is larger than what is read of it: the rest was not reviewed");
  return reasons;
};
