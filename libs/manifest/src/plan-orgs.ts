import { defaultInspectionSettings, type InspectionSettings, type KeyView } from "@portcullis/contracts";
import type { DesiredOrg, DesiredPolicy } from "./desired.ts";
import type { PartialPlan } from "./plan-servers.ts";
import type { ManifestKey } from "./schema.ts";
import type { State } from "./state.ts";
import { type Change, changesBetween, isSame, isSameSet, type Step } from "./step.ts";

type OrgState = State["orgs"][number];
type Record_ = Readonly<Record<string, unknown>>;

/** What all steps of one org share. */
export type OrgContext = {
  readonly slug: string;
  readonly current: OrgState | undefined;
  readonly prune: boolean;
  readonly shipped: State["shipped"];
  /** Servers that this plan retires: their enablements go with them. */
  readonly retired: ReadonlySet<string>;
};

const segment = encodeURIComponent;
const recordOf = ({ slug }: OrgContext): string => `orgs/${slug}`;
const pathOf = ({ slug }: OrgContext): string => `/v1/admin/orgs/${slug}`;
const revisionOf = ({ current }: OrgContext): { readonly ifMatch?: number } =>
  current === undefined ? {} : { ifMatch: current.org.revision };

const orgStep = (
  context: OrgContext,
  action: Step["action"],
  below: string,
  request: { readonly method: "PUT" | "DELETE"; readonly body?: Record_ },
  changes: readonly Change[],
): Step => ({
  action,
  target: `${recordOf(context)}${below}`,
  record: recordOf(context),
  request: { ...request, path: `${pathOf(context)}${below}`, ...revisionOf(context) },
  changes,
});

const planFields = (context: OrgContext, wanted: DesiredOrg): readonly Step[] => {
  const { current } = context;
  const { title, blockedAs, canary } = wanted;
  const body = {
    ...(title === undefined ? {} : { title }),
    ...(blockedAs === undefined ? {} : { blockedAs }),
    ...(canary === undefined ? {} : { canary }),
  };
  if (current !== undefined) {
    // Whether an org is closed is a state: a file says only what follows a failure.
    const now = { canary: { closeOnFailure: current.org.canary?.closeOnFailure ?? false } };
    const changes = changesBetween({ ...current.org, ...now }, body);
    return changes.length === 0 ? [] : [orgStep(context, "update", "", { method: "PUT", body }, changes)];
  }
  const step = orgStep(context, "create", "", { method: "PUT", body }, changesBetween({}, body));
  return [{ ...step, request: { ...step.request, ifMatch: "absent" } }];
};

const planInspection = (context: OrgContext, wanted: DesiredOrg): readonly Step[] => {
  const now: InspectionSettings = context.current?.org.inspection ?? defaultInspectionSettings;
  const { request = {}, result = {}, blockUncovered, minSeverity = {}, ...lists } = wanted.inspection ?? {};
  const under = (name: string, changes: readonly Change[]) =>
    changes.map((change) => ({ ...change, path: `${name}.${change.path}` }));
  const changes = [
    ...under("request", changesBetween(now.request, request)),
    ...under("result", changesBetween(now.result, result)),
    ...(blockUncovered === undefined ? [] : changesBetween(now, { blockUncovered })),
    ...under("minSeverity", changesBetween(now.minSeverity ?? {}, minSeverity)),
    // An empty list is none, and the record leaves it out.
    ...Object.entries(lists)
      .filter(([, list]) => list !== undefined)
      .flatMap(([name, list]) => changesBetween({ [name]: [], ...now }, { [name]: list })),
  ];
  if (changes.length === 0) return [];
  return [
    orgStep(context, "update", "/inspection", { method: "PUT", body: { ...wanted.inspection } }, changes),
  ];
};

const planEnablements = (context: OrgContext, wanted: DesiredOrg): readonly Step[] => {
  if (wanted.servers === undefined) return [];
  const now = context.current?.org.enabled ?? {};
  const named = wanted.servers;
  const puts = Object.entries(named)
    .filter(([server, tools]) => !isSameSet(now[server], tools))
    .map(([server, tools]) =>
      orgStep(context, "enable", `/servers/${server}`, { method: "PUT", body: { tools } }, [
        { path: "tools", before: now[server], after: tools },
      ]),
    );
  if (!context.prune) return puts;
  const gone = Object.keys(now).filter(
    (server) => !Object.hasOwn(named, server) && !context.retired.has(server),
  );
  const deletes = gone.map((server) =>
    orgStep(context, "disable", `/servers/${server}`, { method: "DELETE" }, [
      { path: "tools", before: now[server], after: undefined },
    ]),
  );
  return [...puts, ...deletes];
};

/** What every new org starts with; there without having been written. */
const STARTING_POLICY = "default";

const planPolicies = (context: OrgContext, wanted: DesiredOrg): readonly Step[] => {
  if (wanted.policies === undefined) return [];
  const named = wanted.policies;
  const now: Readonly<Record<string, string>> = context.current?.org.policies ?? { [STARTING_POLICY]: "" };
  const textOf = (name: string, policy: DesiredPolicy): string | undefined =>
    policy.kind === "text" ? policy.cedar : context.shipped.find((each) => each.name === name)?.cedar;
  const puts = Object.entries(named).flatMap(([name, policy]): readonly Step[] => {
    const [before, after] = [now[name], textOf(name, policy)];
    if (before !== undefined && after !== undefined && before.trimEnd() === after.trimEnd()) return [];
    const body = policy.kind === "text" ? { cedar: policy.cedar } : { shipped: true };
    const action = before === undefined ? "create" : "update";
    const change = { path: "cedar", before, after: after ?? "the shipped policy" };
    return [orgStep(context, action, `/policies/${name}`, { method: "PUT", body }, [change])];
  });
  if (!context.prune) return puts;
  const gone = Object.keys(now).filter((name) => !Object.hasOwn(named, name));
  const deletes = gone.map((name) =>
    orgStep(context, "delete", `/policies/${name}`, { method: "DELETE" }, [
      { path: "cedar", before: now[name], after: undefined },
    ]),
  );
  return [...puts, ...deletes];
};

const instant = (value: unknown): unknown => (typeof value === "string" ? Date.parse(value) : value);
const isSameField = (name: string, a: unknown, b: unknown): boolean =>
  name === "expiresAt" ? instant(a) === instant(b) : name === "rateLimit" ? isSame(a, b) : isSameSet(a, b);

const planKey = (context: OrgContext, wanted: ManifestKey, current: KeyView | undefined): readonly Step[] => {
  const { name, ...fields } = wanted;
  const target = `${recordOf(context)}/keys/${name}`;
  if (current === undefined) {
    const request = { method: "POST", path: `${pathOf(context)}/keys`, body: { name, ...fields } } as const;
    return [{ action: "create", target, request, changes: changesBetween({}, fields) }];
  }
  const now: Record_ = current;
  const changes = Object.entries(fields)
    .filter(([field, value]) => !isSameField(field, now[field], value))
    .map(([field, value]) => ({ path: field, before: now[field], after: value }));
  if (changes.length === 0) return [];
  const body = Object.fromEntries(changes.map(({ path, after }) => [path, after]));
  const path = `/v1/admin/keys/${segment(current.id)}`;
  const request = { method: "PUT", path, body, ifMatch: current.revision } as const;
  return [{ action: "update", target, record: `keys/${current.id}`, request, changes }];
};

/** Keys that can still be used, the oldest first: of two with one name the file means the first. */
export const activeKeys = ({ keys }: OrgState): readonly KeyView[] =>
  keys
    .filter(({ status }) => status === "active")
    .toSorted((a, b) =>
      a.createdAt === b.createdAt ? (a.id < b.id ? -1 : 1) : a.createdAt < b.createdAt ? -1 : 1,
    );

const planKeys = (context: OrgContext, wanted: DesiredOrg): readonly Step[] => {
  if (wanted.keys === undefined) return [];
  const named = wanted.keys;
  const now = context.current === undefined ? [] : activeKeys(context.current);
  const puts = named.flatMap((key) =>
    planKey(
      context,
      key,
      now.find(({ name }) => name === key.name),
    ),
  );
  if (!context.prune) return puts;
  const gone = now.filter(({ name }) => !named.some((key) => key.name === name));
  const revokes = gone.map(
    ({ id, name, prefix, revision }): Step => ({
      action: "revoke",
      target: `${recordOf(context)}/keys/${name}`,
      record: `keys/${id}`,
      request: { method: "DELETE", path: `/v1/admin/keys/${segment(id)}`, ifMatch: revision },
      changes: [{ path: "prefix", before: prefix, after: undefined }],
    }),
  );
  return [...puts, ...revokes];
};

export const planOrg = (context: OrgContext, wanted: DesiredOrg): PartialPlan => ({
  steps: [
    ...planFields(context, wanted),
    ...planInspection(context, wanted),
    // Policies before what they are to hold for.
    ...planPolicies(context, wanted),
    ...planEnablements(context, wanted),
    ...planKeys(context, wanted),
  ],
  notes: [],
});
