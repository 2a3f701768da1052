export { applyRedaction } from "./apply-redaction.ts";
export { wasExecuted } from "./executed.ts";
export { notInspected } from "./placeholders.ts";
export { preview } from "./preview.ts";
export { createRedactor, type RedactedJson, type RedactedText, type Redactor } from "./redactor.ts";
export { toTraceData } from "./trace-data.ts";
