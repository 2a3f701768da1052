import type { ControlResult, ServerView } from "@portcullis/contracts";
import { refOf } from "../adapters/outbox.ts";
import { lockServer, viewServer } from "../adapters/server-tables.ts";
import type { ControlDb } from "../adapters/tables.ts";
import { refusal } from "../core/control-request.ts";
import { type Draft, readRegistry } from "../core/registry.ts";
import { type CommandContext, done, type Handler } from "./command.ts";
import { writePut } from "./server-commands.ts";

type Imported = ControlResult<"registry-import">;

/** As many as a page of the registry's API has at most. */
const MAX_SERVERS = 100;

const isDocument = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const importOne = async (
  tx: ControlDb,
  { actor }: CommandContext,
  draft: Draft,
): Promise<{ readonly server: ServerView } | { readonly skipped: Imported["skipped"][number] }> => {
  const skip = (reason: string) => ({ skipped: { name: draft.name, reason } });
  if (!draft.ok) return skip(draft.reason);
  const { slug, name, input } = draft;
  const known = await tx
    .selectFrom("servers")
    .select("slug")
    .where("registry_name", "=", name)
    .where("status", "<>", "retired")
    .executeTakeFirst();
  if (known !== undefined) return skip(`it is in the catalog already, as ${known.slug}`);
  if ((await lockServer(tx, slug)) !== undefined) return skip(`the slug ${slug} is taken`);
  const context = { actor, precondition: { absent: true as const } };
  const refused = await writePut(tx, context, "registry-import", { server: slug, input });
  if (refused !== undefined) return skip(refused.detail);
  const server = await viewServer(tx, slug);
  return server === undefined ? skip("it could not be written") : { server };
};

/** Servers of a registry become drafts: what they may do is for a reviewer to say. What exists is never changed. */
export const registryImport: Handler<"registry-import"> = async ({ input }, context) => {
  const answer =
    "url" in input ? await context.fetchRegistry(input.url) : { ok: true as const, value: input.document };
  if (!answer.ok) return answer;
  if (!isDocument(answer.value)) return refusal("invalid_request", "the document is not a JSON object");
  const drafts = readRegistry(answer.value);
  if (drafts.length > MAX_SERVERS) {
    return refusal("invalid_request", `more than ${MAX_SERVERS} servers at once`);
  }
  return context.db.transaction().execute(async (tx) => {
    const imported: ServerView[] = [];
    const skipped: Imported["skipped"] = [];
    for (const draft of drafts) {
      const one = await importOne(tx, context, draft);
      if ("server" in one) imported.push(one.server);
      else skipped.push(one.skipped);
    }
    const last = imported.at(-1);
    const value = { imported, skipped };
    return last === undefined ? { ok: true, value } : done(value, refOf("server", last.slug), last.revision);
  });
};
