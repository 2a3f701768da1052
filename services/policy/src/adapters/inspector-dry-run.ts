import { type Bus, decodeJson } from "@portcullis/bus";
import {
  answerSchema,
  type ControlParams,
  type DryRunResult,
  dryRunResultSchema,
  type InspectorSetup,
  inspectorSetupSchema,
  type Submission,
  subjects,
} from "@portcullis/contracts";

const TIMEOUT_MS = 5_000;
/** External detectors take their time, and are given it. */
const EXTERNAL_TIMEOUT_MS = 20_000;

/** Asks an inspector what it is set up with; undefined where none answers. */
export const createInspectorSetup =
  (bus: Pick<Bus, "request">) => async (): Promise<InspectorSetup | undefined> => {
    try {
      const data = await bus.request(subjects.inspectSetup, { v: 1 }, { timeoutMs: TIMEOUT_MS });
      const answer = answerSchema.parse(decodeJson(data));
      return answer.ok ? inspectorSetupSchema.parse(answer.value) : undefined;
    } catch {
      return undefined;
    }
  };

/** Asks an inspector what it would say; undefined where none does. */
export const createDryRun =
  (bus: Pick<Bus, "request">) =>
  async (
    org: string,
    request: Submission,
    external: boolean,
    whose?: Pick<ControlParams<"explain">, "key" | "method" | "ref">,
  ): Promise<DryRunResult | undefined> => {
    try {
      const body = { v: 1, org, request, external, ...whose };
      const timeoutMs = external ? EXTERNAL_TIMEOUT_MS : TIMEOUT_MS;
      const data = await bus.request(subjects.inspectDryRun, body, { timeoutMs });
      const answer = answerSchema.parse(decodeJson(data));
      return answer.ok ? dryRunResultSchema.parse(answer.value) : undefined;
    } catch {
      return undefined;
    }
  };
