import {
  type CheckedTool,
  checkPolicies,
  type PolicyCheck,
  shippedPolicies,
} from "@portcullis/authorization";
import { orgEnables, type Snapshot } from "@portcullis/catalog";
import type { ControlParams, ControlResult, OrgRecord } from "@portcullis/contracts";
import { findOrg } from "../adapters/org-tables.ts";
import { refusal } from "../core/control-request.ts";
import { promptInputSchema } from "../core/policy-target.ts";
import { changeOrg, noSuchOrg } from "./change-org.ts";
import type { CommandContext, CommandResult, Handler, Refusal } from "./command.ts";

const noSuchPolicy = refusal("not_found", "there is no such policy");
const MAX_POLICIES = 200;

type PolicyView = ControlResult<"policy-get">;

const textOf = (policies: OrgRecord["policies"], name: string): string | undefined =>
  Object.hasOwn(policies, name) ? policies[name] : undefined;

/** The tools and prompts that a policy of the org can meet now. */
export const toolsOf = (org: OrgRecord, snapshot: Snapshot): readonly CheckedTool[] =>
  snapshot
    .servers()
    .filter(({ status }) => status === "approved")
    .flatMap(({ slug: server, tools, prompts }): readonly CheckedTool[] => [
      ...tools.map(({ name, definition }) => ({
        ...{ kind: "tool" as const, server, name },
        inputSchema: definition.inputSchema,
      })),
      ...prompts.map(({ name, definition }) => ({
        ...{ kind: "prompt" as const, server, name },
        inputSchema: promptInputSchema(definition),
      })),
    ])
    .filter(({ kind = "tool", server, name }) => orgEnables(org, { kind, server, name }));

export const invalidPolicy = ({ errors, warnings }: PolicyCheck): Refusal => {
  const [first] = errors;
  const place = first?.line == null ? "" : ` (line ${first.line}, column ${first.column})`;
  const detail = `${first?.policy ?? "the policy"}: ${first?.message ?? "not valid"}${place}`;
  return { ...refusal("policy_invalid", detail), facts: { errors, warnings } };
};

const shippedText = (name: string): string | undefined =>
  shippedPolicies.find((policy) => policy.name === name)?.cedar;

const givenText = ({ name, input }: ControlParams<"policy-put">): string | undefined =>
  "cedar" in input ? input.cedar : shippedText(name);

const noSuchShipped = refusal("not_found", "no policy of this name is shipped");

const viewOf = (result: CommandResult<OrgRecord>, name: string, cedar: string): CommandResult<PolicyView> =>
  result.ok ? { ...result, value: { name, cedar, revision: result.value.revision } } : result;

export const policyList: Handler<"policy-list"> = async ({ org: slug }, { db }) => {
  const org = await findOrg(db, slug);
  if (org === undefined) return noSuchOrg;
  const names = Object.keys(org.policies).toSorted();
  const views = names.map((name) => ({
    name,
    cedar: textOf(org.policies, name) ?? "",
    revision: org.revision,
  }));
  return { ok: true, value: views };
};

export const policyGet: Handler<"policy-get"> = async ({ org: slug, name }, { db }) => {
  const org = await findOrg(db, slug);
  if (org === undefined) return noSuchOrg;
  const cedar = textOf(org.policies, name);
  return cedar === undefined ? noSuchPolicy : { ok: true, value: { name, cedar, revision: org.revision } };
};

const notSeenYet = refusal(
  "config_unavailable",
  "no configuration has been seen yet: the tools are not known",
);

/** The check of one text against the org's tools; a refusal where they are not known yet. */
const checkFor = (
  org: OrgRecord,
  name: string,
  cedar: string,
  { decisions }: CommandContext,
): PolicyCheck | Refusal => {
  const snapshot = decisions.snapshot();
  return snapshot === undefined ? notSeenYet : checkPolicies({ [name]: cedar }, toolsOf(org, snapshot));
};

/** Checks the text before it is written: what does not hold never gets into an org. */
export const policyPut: Handler<"policy-put"> = async (params, context) => {
  const { org: slug, name } = params;
  const cedar = givenText(params);
  if (cedar === undefined) return noSuchShipped;
  const result = await changeOrg(context, "policy-put", slug, (before) => {
    const check = checkFor(before, name, cedar, context);
    if ("ok" in check) return check;
    if (check.errors.length > 0) return invalidPolicy(check);
    const policies = { ...before.policies, [name]: cedar };
    return Object.keys(policies).length > MAX_POLICIES
      ? refusal("conflict", `an org has at most ${MAX_POLICIES} policies`)
      : { ...before, policies };
  });
  return viewOf(result, name, cedar);
};

export const policyDelete: Handler<"policy-delete"> = async ({ org: slug, name }, context) => {
  let cedar = "";
  const result = await changeOrg(context, "policy-delete", slug, (before) => {
    const text = textOf(before.policies, name);
    if (text === undefined) return noSuchPolicy;
    cedar = text;
    const { [name]: _removed, ...policies } = before.policies;
    return { ...before, policies };
  });
  return viewOf(result, name, cedar);
};

export const policyCheck: Handler<"policy-check"> = async (params, context) => {
  const org = await findOrg(context.db, params.org);
  if (org === undefined) return noSuchOrg;
  const cedar = givenText(params);
  if (cedar === undefined) return noSuchShipped;
  const check = checkFor(org, params.name, cedar, context);
  if ("ok" in check) return check;
  const { errors, warnings } = check;
  return { ok: true, value: { valid: errors.length === 0, errors: [...errors], warnings: [...warnings] } };
};

export const policyShipped: Handler<"policy-shipped"> = async () => ({
  ok: true,
  value: [...shippedPolicies],
});
