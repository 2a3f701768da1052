import { type ServerInput, serverInputSchema } from "@portcullis/contracts";
import { z } from "zod";
import { fillInputs, type RegistryInput } from "./registry-inputs.ts";

/**
 * Servers as the official MCP registry describes them: `server.json`, schema of 2025-12-11
 * (https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json), alone or as the registry's API gives
 * them (`{server, _meta}`, `{servers: [...]}`). Packages are for clients that run servers themselves; they are ignored.
 */

const inputSchema = z.object({
  value: z.string().optional(),
  default: z.string().optional(),
  isSecret: z.boolean().optional(),
  isRequired: z.boolean().optional(),
});
const variablesSchema = z.record(z.string(), inputSchema);
const headerSchema = inputSchema.extend({ name: z.string(), variables: variablesSchema.optional() });
const remoteSchema = z.object({
  type: z.string(),
  url: z.string(),
  headers: z.array(headerSchema).optional(),
  variables: variablesSchema.optional(),
});
const documentSchema = z.object({
  name: z
    .string()
    .regex(/^[a-zA-Z0-9.-]+\/[a-zA-Z0-9._-]+$/, "a name such as io.github.acme/tickets")
    .max(200),
  title: z.string().optional(),
  description: z.string().optional(),
  version: z.string().max(255).optional(),
  remotes: z.array(remoteSchema).optional(),
});
type Document = z.infer<typeof documentSchema>;
type Remote = z.infer<typeof remoteSchema>;

const OFFICIAL = "io.modelcontextprotocol.registry/official";
const metaSchema = z.object({
  [OFFICIAL]: z.object({ status: z.string().optional(), isLatest: z.boolean().optional() }).optional(),
});

/** A server of the catalog-to-be, or why there is none. */
export type Draft =
  | { readonly ok: true; readonly slug: string; readonly name: string; readonly input: ServerInput }
  | { readonly ok: false; readonly name: string; readonly reason: string };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const MAX_SLUG = 63;

/**
 * The slug of a registry name: the last part of its namespace and its own name, such as `acme-tickets` for
 * `io.github.acme/tickets`. The same name always gives the same slug.
 */
export const slugOf = (name: string): string => {
  const [namespace = "", own = ""] = name.toLowerCase().split("/");
  const owner = namespace.split(".").at(-1) ?? "";
  const full = own === owner || own.startsWith(`${owner}-`) ? own : `${owner}-${own}`;
  return full
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, MAX_SLUG)
    .replaceAll(/^-+|-+$/g, "");
};

/** A document from outside must not send a credential of ours to an address of its choice. */
const namesReference = (remote: Remote): boolean => JSON.stringify(remote).includes("${");

const remoteFault = (remote: Remote): string | undefined => {
  const { type, url } = remote;
  if (namesReference(remote)) return "it names a credential by itself";
  if (type !== "streamable-http") return `its transport ${type} is not spoken here`;
  return /^https:\/\//i.test(url) || url.startsWith("{") ? undefined : "its URL is not https";
};

const variable = /\{([^{}]*)\}/g;

/** The URL of a remote, with the values that the document itself gives for its variables. */
const urlOf = ({
  url,
  variables = {},
}: Remote): { readonly url: string; readonly open: readonly string[] } => {
  const open: string[] = [];
  const filled = url.replaceAll(variable, (written, name: string) => {
    const given: RegistryInput | undefined = Object.hasOwn(variables, name) ? variables[name] : undefined;
    const value = given?.value ?? given?.default;
    if (value !== undefined && given?.isSecret !== true) return value;
    open.push(name);
    return written;
  });
  return { url: filled, open };
};

const inputOf = (document: Document, remote: Remote, slug: string) => {
  const { url, open } = urlOf(remote);
  if (open.length > 0) return { fault: `its URL needs a value for ${open.join(", ")}` };
  if (!/^https:\/\//i.test(url)) return { fault: "its URL is not https" };
  const parsed = serverInputSchema.safeParse({
    url,
    title: document.title?.slice(0, 200) || document.name,
    description: document.description?.slice(0, 2000) ?? null,
    registryName: document.name,
    version: document.version ?? null,
    headers: fillInputs(slug, remote.headers ?? []),
  });
  if (parsed.success) return { input: parsed.data };
  const [issue] = parsed.error.issues;
  return { fault: `${issue?.path.join(".") ?? ""}: ${issue?.message ?? "not acceptable"}` };
};

const toDraft = (entry: unknown, listed: boolean): Draft => {
  const wrapped = isObject(entry) && isObject(entry.server);
  const body = wrapped ? entry.server : entry;
  const name = isObject(body) && typeof body.name === "string" ? body.name.slice(0, 200) : "(no name)";
  const skipped = (reason: string): Draft => ({ ok: false, name, reason });
  const parsed = documentSchema.safeParse(body);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return skipped(`not a server.json: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`);
  }
  const meta = wrapped ? metaSchema.safeParse(entry._meta).data?.[OFFICIAL] : undefined;
  if (meta?.status === "deleted") return skipped("the registry says that it is deleted");
  // A list may hold several versions of a server; one that is asked for by itself is what is wanted.
  if (listed && meta?.isLatest === false) return skipped("it is not the latest version");
  const remotes = parsed.data.remotes ?? [];
  if (remotes.length === 0) return skipped("it has no remote: it is to be run locally");
  const slug = slugOf(name);
  if (slug === "") return skipped("its name gives no slug");
  const faults: string[] = [];
  for (const remote of remotes) {
    const fault = remoteFault(remote);
    if (fault !== undefined) {
      faults.push(fault);
      continue;
    }
    const { input, fault: refused } = inputOf(parsed.data, remote, slug);
    if (input !== undefined) return { ok: true, slug, name, input };
    faults.push(refused);
  }
  return skipped([...new Set(faults)].join("; "));
};

/** The drafts of a document, each server once: of two with one name the first counts. */
export const readRegistry = (document: Readonly<Record<string, unknown>>): readonly Draft[] => {
  const listed = Array.isArray(document.servers);
  const entries: readonly unknown[] = Array.isArray(document.servers) ? document.servers : [document];
  const slugs = new Set<string>();
  return entries.map((entry) => {
    const draft = toDraft(entry, listed);
    if (!draft.ok) return draft;
    if (slugs.has(draft.slug)) {
      return { ok: false, name: draft.name, reason: `the slug ${draft.slug} is used twice in the document` };
    }
    slugs.add(draft.slug);
    return draft;
  });
};
