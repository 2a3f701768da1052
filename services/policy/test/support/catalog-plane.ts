import type { Bus } from "@portcullis/bus";
import type { SyncReply, ToolView } from "@portcullis/contracts";
import { type ControlPlane, startControlPlane } from "./control-plane.ts";
import { type discovered, offering, startExecutor } from "./executor.ts";
import type { Operator } from "./policy.ts";

type Audit = {
  readonly command: string;
  readonly actor: string;
  readonly role: string;
  readonly note: string;
  readonly after: unknown;
};

/** A control plane with a stand-in for the executor, and short words for what tests of the catalog do and ask. */
export type CatalogPlane = Operator & {
  readonly plane: ControlPlane;
  readonly executor: Bus;
  /** What each server offers, by slug. */
  readonly offers: Map<string, SyncReply>;
  /** A server that is approved with these tools. */
  readonly approved: (slug: string, ...tools: (string | ReturnType<typeof discovered>)[]) => Promise<void>;
  /** The names of the tools in the server's record. */
  readonly usable: (slug: string) => Promise<readonly string[] | undefined>;
  readonly states: (slug: string) => Promise<Readonly<Record<string, string>>>;
  readonly tool: (slug: string, name: string) => Promise<ToolView>;
  readonly audits: (target: string) => Promise<readonly Audit[]>;
  /** The commands of the audits of a target, oldest first. */
  readonly commands: (target: string) => Promise<readonly string[]>;
};

/** The parameters of `server-put`. */
export const putOf = (slug: string, more: object = {}) => ({
  server: slug,
  input: { url: `https://${slug}.example.com/mcp`, ...more },
});

export const startCatalog = async (): Promise<CatalogPlane> => {
  const plane = await startControlPlane();
  const executor = await plane.testBus.busAs("mcp-executor");
  const offers = new Map<string, SyncReply>();
  startExecutor(executor, ({ slug }) => offers.get(slug));
  await executor.flush();
  const { operator } = plane;
  const { run } = operator;
  await run("org-put", { org: "acme", input: {} });
  const audits = (target: string): Promise<readonly Audit[]> =>
    plane.database.db
      .selectFrom("admin_audit")
      .select(["command", "actor", "role", "note", "after"])
      .where("target", "=", target)
      .orderBy("id")
      .execute();
  const tools = (slug: string) => run("server-tools", { server: slug });
  return {
    ...operator,
    plane,
    executor,
    offers,
    approved: async (slug, ...offered) => {
      offers.set(slug, offering({ tools: offered }));
      await run("server-put", putOf(slug));
      await run("server-submit", { server: slug });
      await run("server-approve", { server: slug });
    },
    usable: async (slug) => (await plane.server(slug))?.tools.map(({ name }) => name),
    states: async (slug) => Object.fromEntries((await tools(slug)).map(({ name, state }) => [name, state])),
    tool: async (slug, name) => {
      const found = (await tools(slug)).find((each) => each.name === name);
      if (found === undefined) throw new Error(`no tool ${name}`);
      return found;
    },
    audits,
    commands: async (target) => (await audits(target)).map(({ command }) => command),
  };
};
