import { type Selectable, sql } from "kysely";
import { stateOf, type Tool } from "../core/server.ts";
import type { ControlDb, ControlTables } from "./tables.ts";

type ToolRow = Selectable<ControlTables["server_tools"]>;

const pinOf = (row: ToolRow): Tool["pin"] =>
  row.pinned_hash === null || row.pinned_definition === null
    ? null
    : {
        hash: row.pinned_hash,
        definition: row.pinned_definition,
        exact: row.pinned_exact,
        instructions: row.pinned_instructions,
      };

const reviewOf = (row: ToolRow): Tool["review"] =>
  row.review_by === null || row.review_at === null
    ? null
    : {
        by: row.review_by,
        at: row.review_at.toISOString(),
        note: row.review_note ?? "",
        override: row.review_override ?? false,
      };

const toTool = (row: ToolRow): Tool => ({
  kind: row.kind,
  name: row.name,
  position: row.position,
  hash: row.discovered_hash,
  definition: row.discovered_definition,
  exact: row.discovered_exact,
  pin: pinOf(row),
  rejectedHash: row.rejected_hash,
  missing: row.missing,
  risk: row.risk,
  reasons: row.reasons,
  ownLabels: row.own_labels,
  review: reviewOf(row),
  revision: row.revision,
});

/** The tools of a server, then its prompts, each by name. */
export const listTools = async (db: ControlDb, server: string): Promise<readonly Tool[]> =>
  (
    await db
      .selectFrom("server_tools")
      .selectAll()
      .where("server", "=", server)
      .orderBy("kind", "desc")
      .orderBy(sql`name collate "C"`)
      .execute()
  ).map(toTool);

/** The names of the tools that other servers of the catalog offer. */
export const toolsOfOthers = async (
  db: ControlDb,
  server: string,
): Promise<readonly { readonly server: string; readonly name: string }[]> =>
  db
    .selectFrom("server_tools")
    .innerJoin("servers", "servers.slug", "server_tools.server")
    .select(["server_tools.server", "server_tools.name"])
    .where("server_tools.server", "<>", server)
    .where("server_tools.kind", "=", "tool")
    .where("server_tools.missing", "=", false)
    .where("servers.status", "<>", "retired")
    .orderBy("server_tools.server")
    .orderBy("server_tools.name")
    .execute();

const toRow = (server: string, tool: Tool) => ({
  server,
  kind: tool.kind,
  name: tool.name,
  position: tool.position,
  discovered_definition: JSON.stringify(tool.definition),
  discovered_exact: tool.exact,
  discovered_hash: tool.hash,
  pinned_definition: tool.pin === null ? null : JSON.stringify(tool.pin.definition),
  pinned_exact: tool.pin?.exact ?? null,
  pinned_hash: tool.pin?.hash ?? null,
  pinned_instructions: tool.pin?.instructions ?? null,
  state: stateOf(tool),
  rejected_hash: tool.rejectedHash,
  missing: tool.missing,
  risk: tool.risk,
  reasons: JSON.stringify(tool.reasons),
  own_labels: tool.ownLabels === null ? null : JSON.stringify(tool.ownLabels),
  review_by: tool.review?.by ?? null,
  review_at: tool.review?.at ?? null,
  review_note: tool.review?.note ?? null,
  review_override: tool.review?.override ?? null,
  revision: tool.revision,
});

/** Rows of one statement: each has 22 values, and a statement takes at most 65,535. */
const BATCH = 500;

/** Writes the tools that are new or changed. */
export const saveTools = async (db: ControlDb, server: string, tools: readonly Tool[]): Promise<void> => {
  for (let start = 0; start < tools.length; start += BATCH) {
    await db
      .insertInto("server_tools")
      .values(tools.slice(start, start + BATCH).map((tool) => toRow(server, tool)))
      .onConflict((conflict) =>
        conflict.columns(["server", "kind", "name"]).doUpdateSet((eb) => ({
          position: eb.ref("excluded.position"),
          discovered_definition: eb.ref("excluded.discovered_definition"),
          discovered_exact: eb.ref("excluded.discovered_exact"),
          discovered_hash: eb.ref("excluded.discovered_hash"),
          pinned_definition: eb.ref("excluded.pinned_definition"),
          pinned_exact: eb.ref("excluded.pinned_exact"),
          pinned_hash: eb.ref("excluded.pinned_hash"),
          pinned_instructions: eb.ref("excluded.pinned_instructions"),
          state: eb.ref("excluded.state"),
          rejected_hash: eb.ref("excluded.rejected_hash"),
          missing: eb.ref("excluded.missing"),
          risk: eb.ref("excluded.risk"),
          reasons: eb.ref("excluded.reasons"),
          own_labels: eb.ref("excluded.own_labels"),
          review_by: eb.ref("excluded.review_by"),
          review_at: eb.ref("excluded.review_at"),
          review_note: eb.ref("excluded.review_note"),
          review_override: eb.ref("excluded.review_override"),
          revision: eb.ref("excluded.revision"),
        })),
      )
      .execute();
  }
};

export const removeTools = async (
  db: ControlDb,
  server: string,
  tools: readonly Pick<Tool, "kind" | "name">[],
): Promise<void> => {
  for (const kind of ["tool", "prompt"] as const) {
    const names = tools.filter((each) => each.kind === kind).map(({ name }) => name);
    if (names.length === 0) continue;
    await db
      .deleteFrom("server_tools")
      .where("server", "=", server)
      .where("kind", "=", kind)
      .where("name", "in", names)
      .execute();
  }
};
