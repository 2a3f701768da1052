import {
  allowedIpsSchema,
  enablementSchema,
  inspectionPutParams,
  orgPutParams,
  orgRecordSchema,
  policyNameSchema,
  rateLimitSchema,
  scopeSchema,
  serverInputSchema,
  serverStatusSchema,
  sha256HexSchema,
  slugSchema,
  toolLabelSchema,
  toolNameSchema,
} from "@portcullis/contracts";
import { z } from "zod";

/**
 * The declarative file, version 1. Unknown fields are refused. A section that is left out is not managed; one that is
 * there names what should be, and with `prune` all that should be.
 */

const note = z.string().max(2000);

/** What should hold for one prompt. Without `definitionHash` a definition that changed is never approved again by the file. */
const promptSchema = z.strictObject({
  approved: z.boolean(),
  /** The only definition that is approved. */
  definitionHash: sha256HexSchema.optional(),
  /** Why one of high risk is approved all the same. */
  override: note.min(1).optional(),
});
/** The same for a tool. */
const toolSchema = promptSchema.extend({
  /** null leaves the labels to the server and the tool's annotations. */
  labels: z.array(toolLabelSchema).nullable().optional(),
});

const mayOverride = ({ approved, override }: z.infer<typeof promptSchema>): boolean =>
  approved || override === undefined;
const overrideFault = { message: "`override` is for what is approved", path: ["override"] };
const manifestPromptSchema = promptSchema.refine(mayOverride, overrideFault);
const manifestToolSchema = toolSchema.refine(mayOverride, overrideFault);
export type ManifestTool = z.infer<typeof manifestToolSchema>;

/** A server as a whole: a field that is left out has its default, as in `PUT /v1/admin/servers/{server}`. */
const manifestServerSchema = serverInputSchema.extend({
  /** Left out: a new server stays a draft, an existing one as it is. */
  status: serverStatusSchema.optional(),
  /** For the audit, with each change of the status. */
  note: note.optional(),
  tools: z.record(toolNameSchema, manifestToolSchema).optional(),
  prompts: z.record(toolNameSchema, manifestPromptSchema).optional(),
});
export type ManifestServer = z.infer<typeof manifestServerSchema>;

/** A key by its name within the org. What is left out stays as it is. */
const manifestKeySchema = z.strictObject({
  name: z.string().min(1).max(200),
  scope: scopeSchema,
  expiresAt: z.iso.datetime({ offset: true }).nullable().optional(),
  rateLimit: rateLimitSchema.nullable().optional(),
  allowedIps: allowedIpsSchema.optional(),
});
export type ManifestKey = z.infer<typeof manifestKeySchema>;

const keysSchema = z.array(manifestKeySchema).superRefine((keys, context) => {
  for (const [index, { name }] of keys.entries()) {
    if (keys.findIndex((key) => key.name === name) < index) {
      context.addIssue({
        code: "custom",
        message: `another key is named ${JSON.stringify(name)}`,
        path: [index, "name"],
      });
    }
  }
});

/** Cedar text, the word `shipped` for the policy of that name that comes with the system, or a file beside this one. */
const manifestPolicySchema = z.union([
  z.string().min(1).max(100_000),
  z.strictObject({ file: z.string().min(1).max(1024) }),
]);
export type ManifestPolicy = z.infer<typeof manifestPolicySchema>;
export const SHIPPED = "shipped";

const manifestOrgSchema = z.strictObject({
  title: z.string().min(1).max(200).optional(),
  blockedAs: orgRecordSchema.shape.blockedAs.unwrap().optional(),
  inspection: inspectionPutParams.shape.input.optional(),
  canary: orgPutParams.shape.input.shape.canary,
  servers: z.record(slugSchema, enablementSchema).optional(),
  policies: z.record(policyNameSchema, manifestPolicySchema).optional(),
  keys: keysSchema.optional(),
});
export type ManifestOrg = z.infer<typeof manifestOrgSchema>;

export const manifestSchema = z.strictObject({
  version: z.literal(1),
  servers: z.record(slugSchema, manifestServerSchema).optional(),
  orgs: z.record(slugSchema, manifestOrgSchema).optional(),
});
export type Manifest = z.infer<typeof manifestSchema>;
/** The file as it is written: what is left out has not taken its default yet. */
export type ManifestText = z.input<typeof manifestSchema>;
