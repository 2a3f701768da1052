import * as c from "@portcullis/contracts";
import { z } from "zod";

export type Json = null | boolean | number | string | readonly Json[] | { readonly [member: string]: Json };
export type JsonObject = { readonly [member: string]: Json };

/** What several messages are made of, and so has a name of its own. */
const shared: Readonly<Record<string, z.ZodType>> = {
  Envelope: c.envelopeSchema,
  ErrorCode: c.errorCodeSchema,
  Finding: c.findingSchema,
  Coverage: c.coverageSchema,
  InspectionRecord: c.inspectionRecordSchema,
  Decision: c.decisionSchema,
  Execution: c.executionSchema,
  McpCall: c.mcpCallSchema,
  StageTiming: c.stageTimingSchema,
  ProducerStamp: c.producerStampSchema,
  TraceData: c.traceDataSchema,
  TraceEvent: c.traceEventSchema,
  ServerRecord: c.serverRecordSchema,
  OrgRecord: c.orgRecordSchema,
  Approval: c.approvalSchema,
  ServerView: c.serverViewSchema,
  ToolView: c.toolViewSchema,
  KeyView: c.keyViewSchema,
  LedgerEntry: c.ledgerEntrySchema,
};

const pascal = (name: string): string =>
  name
    .split(/[.\-_]/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join("");

/** JSON Schema of the document: without the marks of a document of its own. */
const clean = (schema: object): JsonObject =>
  JSON.parse(
    JSON.stringify(schema, (key, value: unknown) => (key === "$schema" || key === "$id" ? undefined : value)),
  );

export type Schemas = {
  /** Where a schema stands, as a JSON pointer in the document. */
  readonly reference: (schema: z.ZodType) => string;
  readonly components: JsonObject;
};

/**
 * The JSON Schemas (draft 07, as AsyncAPI takes them) of the messages and of what they share. As a reader should take them: fields that
 * a schema does not know are allowed where it ignores them.
 * @param messages by name; two with the same schema are one
 */
export const collectSchemas = (
  messages: readonly { readonly name: string; readonly schema: z.ZodType }[],
): Schemas => {
  const names = new Map<z.ZodType, string>(Object.entries(shared).map(([name, schema]) => [schema, name]));
  for (const { name, schema } of messages) if (!names.has(schema)) names.set(schema, pascal(name));
  const registry = z.registry<{ id: string }>();
  for (const [schema, id] of names) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, {
    target: "draft-7",
    io: "input",
    unrepresentable: "any",
    uri: (id) => `#/components/schemas/${id}`,
  });
  return {
    reference: (schema) => `#/components/schemas/${names.get(schema) ?? ""}`,
    components: clean(schemas),
  };
};
