/** The redactor has no settings beyond the common ones: redaction in traces is always the strictest. */
export const settings = {} as const;
