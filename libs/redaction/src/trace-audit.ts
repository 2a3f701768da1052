import type { TraceAudit, TraceData } from "@portcullis/contracts";
import type { Redactor } from "./redactor.ts";
import { cleanSentence, cleanWord, jsonPreview } from "./trace-texts.ts";

type ShownAudit = NonNullable<TraceData["audit"]>;

/**
 * A change of the configuration as analysts see it. What operators write (names, notes, policies, headers) and what
 * servers say of their tools is text like any other: it may hold a value that has no business in a trace (INV-5).
 */
export const toTraceAudit = (redactor: Redactor, audit: TraceAudit): ShownAudit => {
  const side = (value: unknown, pointer: string): ShownAudit["before"] =>
    value === undefined || value === null ? null : jsonPreview(redactor, value, "tool_arguments", pointer);
  return {
    actor: cleanWord(redactor, audit.actor),
    role: cleanWord(redactor, audit.role),
    command: cleanWord(redactor, audit.command),
    target: cleanWord(redactor, audit.target),
    revision: audit.revision,
    note: cleanSentence(redactor, audit.note),
    before: side(audit.before, "/before"),
    after: side(audit.after, "/after"),
  };
};
