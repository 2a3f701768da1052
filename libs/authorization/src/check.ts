import type { ActionConstraint, EntityUidJson } from "@cedar-policy/cedar-wasm/nodejs";
import type { PolicyFault } from "@portcullis/contracts";
import { argumentsType } from "./argument-type.ts";
import { cedarSchema, MixedTypeError, projectArguments, targets } from "./cedar-schema.ts";
import { withCedar } from "./engine.ts";
import { cedarFault, defectName, faultAt } from "./faults.ts";
import { type ParsedPolicy, parsePolicyText } from "./parse.ts";
import { type PolicyReads, readsOf } from "./reads.ts";

/** A tool or a prompt as far as a check needs it. */
export type CheckedTool = {
  readonly kind?: "tool" | "prompt" | undefined;
  readonly server: string;
  readonly name: string;
  readonly inputSchema: unknown;
};

export type PolicyCheck = {
  readonly errors: readonly PolicyFault[];
  readonly warnings: readonly PolicyFault[];
};

const KNOWN_ANNOTATIONS = new Set(["approval", "reason", "id", "description"]);
/** What `Decision.policy` says where no policy decided. */
export const RESERVED_POLICY_NAMES: readonly string[] = ["scope", "inspection", "none"];
const IMPOSSIBLE = "policy is impossible";

const isOfType = (entity: EntityUidJson, type: string): boolean =>
  ("__entity" in entity ? entity.__entity : entity).type === type;

const isEntity = (entity: EntityUidJson, type: string, id: string): boolean => {
  const uid = "__entity" in entity ? entity.__entity : entity;
  return uid.type === type && uid.id === id;
};

const actionMatches = (head: ActionConstraint, action: string): boolean => {
  switch (head.op) {
    case "All":
      return true;
    case "==":
      return "entity" in head && isEntity(head.entity, "Action", action);
    case "in":
      return "entity" in head
        ? isEntity(head.entity, "Action", action)
        : "entities" in head && head.entities.some((entity) => isEntity(entity, "Action", action));
  }
};

/** Whether a policy can be about resources: of those nothing is known beforehand. */
const isAboutResources = ({ resource: head, action }: ParsedPolicy["json"]): boolean => {
  if (!actionMatches(action, targets.resource.action)) return false;
  switch (head.op) {
    case "All":
      return action.op !== "All";
    case "==":
      return "entity" in head && isOfType(head.entity, targets.resource.type);
    case "in":
      return false;
    case "is":
      return head.entity_type === targets.resource.type;
  }
};

/** Whether the head of a policy can match a tool or a prompt. */
const headMatches = (
  { resource: head, action }: ParsedPolicy["json"],
  { kind = "tool", server, name }: CheckedTool,
): boolean => {
  const target = targets[kind];
  if (!actionMatches(action, target.action)) return false;
  const isOrIsIn = (entity: EntityUidJson): boolean =>
    isEntity(entity, "Server", server) || isEntity(entity, target.type, `${server}/${name}`);
  switch (head.op) {
    case "All":
      return true;
    case "==":
      return "entity" in head && isEntity(head.entity, target.type, `${server}/${name}`);
    case "in":
      return "entity" in head && isOrIsIn(head.entity);
    case "is":
      return (
        head.entity_type === target.type &&
        (head.in === undefined || ("entity" in head.in && isOrIsIn(head.in.entity)))
      );
  }
};

const named = (tools: readonly CheckedTool[]): string => {
  const [first] = tools;
  const others = tools.length - 1;
  const name = first === undefined ? "" : `${first.kind ?? "tool"} ${first.server}/${first.name}`;
  return others === 0 ? name : `${name} and ${others} more`;
};

type Group = {
  readonly kind: CheckedTool["kind"];
  readonly attributes: ReturnType<typeof projectArguments>;
  readonly tools: CheckedTool[];
};

/** The tools by what a policy sees of their arguments, and those whose arguments have no single type where it reads. */
const groupTools = (reads: PolicyReads, tools: readonly CheckedTool[]) => {
  const groups = new Map<string, Group>();
  const mixed = new Map<string, CheckedTool[]>();
  for (const tool of tools) {
    try {
      const attributes = projectArguments(argumentsType(tool.inputSchema), reads.arguments);
      const { kind = "tool" } = tool;
      const id = JSON.stringify([kind, attributes]);
      const group = groups.get(id) ?? { kind, attributes, tools: [] };
      group.tools.push(tool);
      groups.set(id, group);
    } catch (error) {
      if (!(error instanceof MixedTypeError)) throw error;
      const path = error.path.join(".");
      mixed.set(path, [...(mixed.get(path) ?? []), tool]);
    }
  }
  return { groups: [...groups.values()], mixed };
};

const decimalHelp = (message: string): string | undefined =>
  message.includes("saw decimal")
    ? 'a JSON Schema `number` is a decimal: compare with .greaterThan(decimal("5.0")) and its like'
    : undefined;

const validateAgainst = (name: string, text: string, policy: ParsedPolicy, group: Group): PolicyCheck => {
  const call = { schema: cedarSchema(group.attributes, group.kind), policies: { staticPolicies: text } };
  const answer = withCedar((cedar) => cedar.validate(call));
  if (answer.type === "failure") {
    return { errors: answer.errors.map((error) => cedarFault(name, text, error)), warnings: [] };
  }
  const own = <T extends { readonly policyId: string }>(all: readonly T[]): readonly T[] =>
    all.filter(({ policyId }) => policyId === policy.cedarId);
  return {
    errors: own(answer.validationErrors).map(({ error }) => {
      const fault = cedarFault(name, text, error);
      const aboutTools = group.tools.length > 0 && Object.keys(group.attributes).length > 0;
      const help = [fault.help, decimalHelp(fault.message)].filter((words) => words != null).join("; ");
      return {
        ...fault,
        message: aboutTools ? `${fault.message} (${named(group.tools)})` : fault.message,
        help: help === "" ? null : help,
      };
    }),
    warnings: own(answer.validationWarnings).map(({ error }) => cedarFault(name, text, error)),
  };
};

/** Rests on the arguments that tools declare. */
export const NEVER_APPLIES =
  "the policy can never apply: its conditions are false for every tool that its head matches";

const isImpossible = ({ message }: PolicyFault): boolean => message.includes(IMPOSSIBLE);

const checkPolicy = (
  name: string,
  text: string,
  policy: ParsedPolicy,
  tools: readonly CheckedTool[],
): PolicyCheck => {
  const errors: PolicyFault[] = [];
  const warnings: PolicyFault[] = [];
  const here = (message: string, help: string | null = null): PolicyFault =>
    faultAt(name, text, message, { help, byteOffset: policy.byteOffset });

  if (policy.approval !== undefined && policy.json.effect === "permit") {
    errors.push(
      here(
        "@approval has no meaning on a permit",
        "put it on a forbid: what it matches then asks for an approval",
      ),
    );
  }
  for (const annotation of Object.keys(policy.json.annotations ?? {})) {
    if (!KNOWN_ANNOTATIONS.has(annotation)) warnings.push(here(`@${annotation} has no effect here`));
  }
  const reads = readsOf([policy.json]);
  if (reads.arguments.whole) {
    const help =
      "read single arguments, such as `context.arguments.path`, or the text `context.argumentsJson`";
    errors.push(here("the policy reads the arguments as a whole", help));
    return { errors, warnings };
  }
  const matching = tools.filter((tool) => headMatches(policy.json, tool));
  const { groups, mixed } = groupTools(reads, matching);
  for (const [path, affected] of mixed) {
    const help =
      'compare the text instead, such as `context.argumentsJson like "*…*"`, or name other tools in the head';
    errors.push(here(`the argument ${path} has no single type (${named(affected)})`, help));
  }
  const anything: Group = { kind: undefined, attributes: {}, tools: [] };
  if (matching.length === 0) {
    groups.push(anything);
    if (!isAboutResources(policy.json))
      warnings.push(here("no tool and no prompt that is known now matches the policy's head"));
  }
  const results = groups.map((group) => validateAgainst(name, text, policy, group));
  errors.push(...results.flatMap((result) => result.errors));
  const raised = results.flatMap((result) => result.warnings);
  warnings.push(...raised.filter((warning) => !isImpossible(warning)));
  // A tool without the argument makes a policy impossible for that tool, which is as it should be.
  if (matching.length > 0 && results.length > 0 && results.every((r) => r.warnings.some(isImpossible))) {
    // It may be about what nobody knows beforehand: resources, or the first prompt of a server.
    const other = validateAgainst(name, text, policy, anything);
    errors.push(...other.errors);
    if (other.warnings.some(isImpossible)) warnings.push(here(NEVER_APPLIES));
  }
  return { errors, warnings };
};

const distinct = (faults: readonly PolicyFault[]): readonly PolicyFault[] => [
  ...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values(),
];

const checkText = (name: string, text: string, tools: readonly CheckedTool[]): PolicyCheck => {
  if (RESERVED_POLICY_NAMES.includes(name)) {
    const message = `a policy cannot be named ${RESERVED_POLICY_NAMES.join(", ")}: decisions use these words`;
    return { errors: [faultAt(name, text, message)], warnings: [] };
  }
  const parsed = parsePolicyText(name, text);
  if (!parsed.ok) return { errors: parsed.faults, warnings: [] };
  try {
    const checks = parsed.policies.map((policy) => checkPolicy(name, text, policy, tools));
    return {
      errors: distinct(checks.flatMap((check) => check.errors)),
      warnings: distinct(checks.flatMap((check) => check.warnings)),
    };
  } catch (error) {
    const message = "the policy cannot be checked";
    return { errors: [faultAt(name, text, message, { help: defectName(error) })], warnings: [] };
  }
};

/**
 * Checks policies as they are written: their syntax, and their types against the schema and against the arguments of each
 * tool that they can match. Never throws.
 * @param policies texts by name
 */
export const checkPolicies = (
  policies: Readonly<Record<string, string>>,
  tools: readonly CheckedTool[],
): PolicyCheck => {
  const checks = Object.entries(policies).map(([name, text]) => checkText(name, text, tools));
  return {
    errors: checks.flatMap((check) => check.errors),
    warnings: checks.flatMap((check) => check.warnings),
  };
};
