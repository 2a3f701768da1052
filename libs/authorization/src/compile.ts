import type { Policy } from "@cedar-policy/cedar-wasm/nodejs";
import { engineEpoch, withCedar } from "./engine.ts";
import { defectName } from "./faults.ts";
import { type ParsedPolicy, parsePolicyText } from "./parse.ts";
import { type PolicyReads, readsEverything, readsOf } from "./reads.ts";

export type PolicySource = {
  readonly name: string;
  readonly text: string;
  /** Whether it asks for an approval instead of denying. */
  readonly asks: boolean;
  readonly words: string | undefined;
};

/**
 * An org's policies, parsed once. Cedar keeps the parsed form in its own memory, by id: compiling under the same id
 * replaces what was there, and what was compiled before it decides nothing any more.
 */
export type CompiledPolicies = {
  readonly id: string;
  readonly generation: number;
  /** All of the policies. */
  readonly allId: string;
  /** All but the forbids with `@approval`; the same as `allId` where there are none. */
  readonly rulesId: string;
  /** By Cedar policy id. */
  readonly sources: ReadonlyMap<string, PolicySource>;
  readonly reads: PolicyReads;
  /** Why nothing can be decided with these policies: then everything is denied. */
  readonly broken: readonly { readonly policy: string; readonly message: string }[];
};

/** What is kept under an id: which compilation of it, and in which life of Cedar. */
const kept = new Map<string, { readonly generation: number; readonly epoch: number }>();

const keep = (id: string, policies: Record<string, Policy>): string | undefined => {
  try {
    const answer = withCedar((cedar) => cedar.preparsePolicySet(id, { staticPolicies: policies }));
    return answer.type === "success" ? undefined : "the policies cannot be parsed together";
  } catch (error) {
    return `the policies cannot be kept: ${defectName(error)}`;
  }
};

/** Hands the policies to Cedar, in place of what it had under the id. */
const keepAll = ({ id, generation, allId, rulesId, sources }: CompiledPolicies): readonly string[] => {
  const textsOf = (wanted: (source: PolicySource) => boolean): Record<string, Policy> =>
    Object.fromEntries([...sources].filter(([, s]) => wanted(s)).map(([policyId, s]) => [policyId, s.text]));
  const faults = [
    keep(
      allId,
      textsOf(() => true),
    ),
    // Also where there is nothing to keep: what an earlier revision left there goes.
    keep(rulesSetId(id), rulesId === allId ? {} : textsOf((source) => !source.asks)),
  ];
  kept.set(id, { generation, epoch: engineEpoch() });
  return faults.filter((fault) => fault !== undefined);
};

/** Whether Cedar has these policies, and not later ones; after a new start of Cedar it gets them again. */
export const isKept = (policies: CompiledPolicies): boolean => {
  const now = kept.get(policies.id);
  if (now?.generation !== policies.generation) return false;
  return now.epoch === engineEpoch() || keepAll(policies).length === 0;
};

const allSetId = (id: string): string => `${id}/all`;
const rulesSetId = (id: string): string => `${id}/rules`;

/** @param id one per org, so that a new revision replaces the old one */
export const compilePolicies = (id: string, texts: Readonly<Record<string, string>>): CompiledPolicies => {
  const sources = new Map<string, PolicySource>();
  const broken: { policy: string; message: string }[] = [];
  const parsed: ParsedPolicy[] = [];
  for (const [name, text] of Object.entries(texts)) {
    const result = parsePolicyText(name, text);
    if (!result.ok) {
      broken.push({ policy: name, message: result.faults[0]?.message ?? "the text is not valid" });
      continue;
    }
    for (const [index, policy] of result.policies.entries()) {
      const { text: own, approval, reason } = policy;
      if (approval !== undefined && policy.json.effect === "permit") {
        broken.push({ policy: name, message: "@approval has no meaning on a permit" });
      }
      sources.set(`${name}#${index}`, {
        name,
        text: own,
        asks: approval !== undefined,
        words: approval ?? reason,
      });
      parsed.push(policy);
    }
  }
  let reads = readsEverything;
  try {
    reads = readsOf(parsed.map(({ json }) => json));
  } catch (error) {
    broken.push({ policy: "", message: `the policies cannot be read: ${defectName(error)}` });
  }
  const asks = [...sources.values()].some((source) => source.asks);
  const compiled: CompiledPolicies = {
    id,
    generation: (kept.get(id)?.generation ?? 0) + 1,
    allId: allSetId(id),
    rulesId: asks ? rulesSetId(id) : allSetId(id),
    sources,
    reads,
    broken,
  };
  const faults = keepAll(compiled).map((message) => ({ policy: "", message }));
  return faults.length === 0 ? compiled : { ...compiled, broken: [...broken, ...faults] };
};

/** Frees what is kept of policies that are no longer needed, such as those of a draft. */
export const releasePolicies = ({ id, generation }: CompiledPolicies): void => {
  if (kept.get(id)?.generation !== generation) return;
  kept.set(id, { generation: generation + 1, epoch: engineEpoch() });
  keep(allSetId(id), {});
  keep(rulesSetId(id), {});
};
