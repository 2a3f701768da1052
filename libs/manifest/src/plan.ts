import type { Desired } from "./desired.ts";
import { planOrg } from "./plan-orgs.ts";
import { type PartialPlan, planServer, type ServerState } from "./plan-servers.ts";
import type { State } from "./state.ts";
import type { Step } from "./step.ts";

export type PlanOptions = {
  /**
   * Whether what the file does not have goes: within a section that the file has, servers are suspended (never retired),
   * and the enablements, policies and keys of the orgs that it names are removed. Orgs that it does not name stay.
   */
  readonly prune: boolean;
};

const isInUse = ({ server }: ServerState): boolean =>
  server.status === "approved" || server.status === "in_review";

const suspendUnnamed = (current: State, desired: Desired): readonly Step[] => {
  const named = desired.servers;
  if (named === undefined) return [];
  return current.servers
    .filter((each) => isInUse(each) && !Object.hasOwn(named, each.server.slug))
    .map(({ server }) => ({
      action: "suspend",
      target: `servers/${server.slug}`,
      record: `servers/${server.slug}`,
      request: {
        method: "POST",
        path: `/v1/admin/servers/${server.slug}/suspend`,
        body: { note: "not in the applied file" },
        ifMatch: server.revision,
      },
      changes: [{ path: "status", before: server.status, after: "suspended" }],
    }));
};

const compare = (current: State, desired: Desired, { prune }: PlanOptions): PartialPlan => {
  const serverOf = (slug: string) => current.servers.find(({ server }) => server.slug === slug);
  const orgOf = (slug: string) => current.orgs.find(({ org }) => org.slug === slug);
  const servers = Object.entries(desired.servers ?? {}).map(([slug, wanted]) =>
    planServer(slug, wanted, serverOf(slug)),
  );
  const retired = new Set(
    Object.entries(desired.servers ?? {}).flatMap(([slug, { status }]) =>
      status === "retired" ? [slug] : [],
    ),
  );
  const orgs = Object.entries(desired.orgs ?? {}).map(([slug, wanted]) =>
    planOrg({ slug, current: orgOf(slug), prune, shipped: current.shipped, retired }, wanted),
  );
  const plans = [...servers, ...orgs];
  return {
    steps: [
      ...servers.flatMap(({ steps }) => steps),
      ...(prune ? suspendUnnamed(current, desired) : []),
      ...orgs.flatMap(({ steps }) => steps),
    ],
    notes: plans.flatMap(({ notes }) => notes),
  };
};

/**
 * The steps from what is to what should be, in the order in which they are to be taken: servers first, then the orgs that
 * enable them. Empty where all is as it should be. What the file does not name is left alone, unless `prune`.
 */
export const plan = (current: State, desired: Desired, options: PlanOptions): readonly Step[] =>
  compare(current, desired, options).steps;

/** What the file asks for and no step brings about, in words: a definition that a person has to look at, and the like. */
export const remarks = (current: State, desired: Desired, options: PlanOptions): readonly string[] =>
  compare(current, desired, options).notes;
