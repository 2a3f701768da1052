import { type ConformanceTool, text } from "./tool.ts";

/** The keyword is MCP's own (SEP-2243), so JSON Schema's type does not have it. */
const inHeader = <S extends object>(header: string, schema: S): S => ({ ...schema, "x-mcp-header": header });

/** Tools whose definition is the point: schemas that must reach the client as they are. */
export const schemaTools: readonly ConformanceTool[] = [
  {
    name: "json_schema_2020_12_tool",
    description: "Tool with JSON Schema 2020-12 features",
    inputSchema: {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      type: "object",
      $defs: {
        address: {
          $anchor: "addressDef",
          type: "object",
          properties: { street: { type: "string" }, city: { type: "string" } },
        },
      },
      properties: {
        name: { type: "string" },
        address: { $ref: "#/$defs/address" },
        contactMethod: { type: "string", enum: ["phone", "email"] },
        phone: { type: "string" },
        email: { type: "string" },
      },
      allOf: [{ anyOf: [{ required: ["phone"] }, { required: ["email"] }] }],
      if: { properties: { contactMethod: { const: "phone" } }, required: ["contactMethod"] },
      // biome-ignore lint/suspicious/noThenProperty: a JSON Schema keyword
      then: { required: ["phone"] },
      else: { required: ["email"] },
      additionalProperties: false,
    },
    run: ({ args }) => text(`Got ${Object.keys(args).join(", ")}.`),
  },
  {
    name: "test_x_mcp_header",
    description: "Has arguments that travel in headers too (SEP-2243).",
    inputSchema: {
      type: "object",
      properties: {
        region: inHeader("Region", { type: "string" }),
        priority: inHeader("Priority", { type: "integer" }),
      },
      required: ["region"],
    },
    run: ({ args }) => text(`Routed to ${String(args.region)}.`),
  },
];
