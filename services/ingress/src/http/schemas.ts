import { z } from "zod";

/** JSON Schema of a zod schema, as OpenAPI 3.1 wants it (JSON Schema 2020-12). */
export const jsonSchema = (schema: z.ZodType, io: "input" | "output" = "output"): Record<string, unknown> => {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: "any" });
  return rest;
};

/** The documentation of a problem answer. */
export const problemSchema = (
  description: string,
  headers?: Readonly<Record<string, unknown>>,
): Record<string, unknown> => ({
  description,
  ...(headers === undefined ? {} : { headers }),
  content: {
    "application/problem+json": {
      schema: {
        type: "object",
        required: ["type", "title", "status", "code", "retryable"],
        properties: {
          type: { type: "string" },
          title: { type: "string" },
          status: { type: "integer" },
          detail: { type: "string" },
          instance: { type: "string" },
          code: { type: "string" },
          retryable: { type: "boolean" },
          requestId: { type: "string" },
          verdict: { enum: ["allow", "redacted", "block"] },
          outcome: { type: "string" },
          findings: {
            type: "array",
            items: {
              type: "object",
              properties: {
                category: { type: "string" },
                type: { type: "string" },
                pointer: { type: "string" },
              },
            },
          },
          trace: { type: "string" },
          approval: {
            type: "object",
            properties: {
              id: { type: "string" },
              url: { type: "string" },
              expiresAt: { type: "string", format: "date-time" },
            },
          },
          facts: { type: "object", additionalProperties: true },
        },
      },
    },
  },
});
