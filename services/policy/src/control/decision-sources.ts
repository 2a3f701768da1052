import type { Snapshot } from "@portcullis/catalog";
import type {
  ControlParams,
  DryRunResult,
  InspectorSetup,
  OrgRecord,
  ReplayItem,
  Submission,
  TaintFlags,
} from "@portcullis/contracts";
import type { OrgPolicies } from "../core/org-policies.ts";

/** Whose request it would be and of which method: a suppression may be about no other. */
export type RequestOf = Pick<ControlParams<"explain">, "key" | "method" | "ref">;

/** What commands about decisions look at: the same as decisions themselves do. */
export type DecisionSources = {
  /** The configuration as this instance sees it; undefined where none has been seen yet. */
  readonly snapshot: () => Snapshot | undefined;
  readonly policiesOf: (org: OrgRecord) => OrgPolicies;
  /** @throws where the bucket of conversations is not in reach */
  readonly readConversation: (org: string, conversation: string) => Promise<TaintFlags>;
  /** Undefined where no inspector answers. */
  readonly dryRun: (
    org: string,
    request: Submission,
    external: boolean,
    whose?: RequestOf,
  ) => Promise<DryRunResult | undefined>;
  /** Undefined where no inspector answers. */
  readonly inspectorSetup: () => Promise<InspectorSetup | undefined>;
  /** Undefined where the store of traces does not answer. */
  readonly recorded: (org: string, limit: number) => Promise<readonly ReplayItem[] | undefined>;
};
