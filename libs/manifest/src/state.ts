import { type ControlCommand, type ControlResult, controlCommands } from "@portcullis/contracts";
import type { z } from "zod";

/** What is: the catalog, the orgs and their keys, as the admin API tells it. */
export type State = {
  readonly servers: readonly {
    readonly server: ControlResult<"server-get">;
    /** Its tools, and its prompts: `kind` says which. */
    readonly tools: ControlResult<"server-tools">;
  }[];
  readonly orgs: readonly {
    readonly org: ControlResult<"org-get">;
    readonly keys: ControlResult<"key-list">;
  }[];
  readonly shipped: ControlResult<"policy-shipped">;
};

/** A way to the admin API: the parsed body of a GET; throws where it is refused. */
export type ReadApi = { readonly get: (path: string) => Promise<unknown> };

/** How many requests are under way at once: a catalog of hundreds of servers is read in moments, and floods nobody. */
const AT_ONCE = 8;

const inTurn = async <T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<readonly R[]> => {
  const results: R[] = [];
  const queue = [...items.entries()];
  const worker = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      results[next[0]] = await work(next[1]);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return results;
};

const segment = encodeURIComponent;

/** Gathers the present state through the admin API. An answer of another form is refused. */
export const readState = async (api: ReadApi): Promise<State> => {
  const get = async <C extends ControlCommand>(command: C, path: string): Promise<ControlResult<C>> => {
    const schema = controlCommands[command].result as unknown as z.ZodType<ControlResult<C>>;
    const answer = schema.safeParse(await api.get(path));
    if (!answer.success) throw new Error(`GET ${path}: the answer does not have the form that is expected`);
    return answer.data;
  };
  const [servers, orgs, shipped] = await Promise.all([
    get("server-list", "/v1/admin/servers"),
    get("org-list", "/v1/admin/orgs"),
    get("policy-shipped", "/v1/admin/policies/shipped"),
  ]);
  return {
    servers: await inTurn(servers, async (server) => ({
      server,
      tools: [
        ...(await get("server-tools", `/v1/admin/servers/${segment(server.slug)}/tools`)),
        ...(await get("server-tools", `/v1/admin/servers/${segment(server.slug)}/prompts`)),
      ],
    })),
    orgs: await inTurn(orgs, async (org) => ({
      org,
      keys: await get("key-list", `/v1/admin/orgs/${segment(org.slug)}/keys`),
    })),
    shipped,
  };
};
