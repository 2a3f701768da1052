import type { Step } from "./step.ts";

export type StepAnswer = {
  readonly status: number;
  readonly body: unknown;
};

/** Sends one request to the admin API. `ifMatch` is the revision that is expected, or that there is no such record. */
export type SendStep = (request: Step["request"]) => Promise<StepAnswer>;

export type Applied = {
  readonly step: Step;
  /** What the API answered; a new key is in here, and nowhere else. */
  readonly body: unknown;
};

export type ApplyResult = {
  readonly done: readonly Applied[];
  /** The step that was refused, with the answer. Nothing after it was tried. */
  readonly failed: { readonly step: Step; readonly answer: StepAnswer } | null;
  readonly left: readonly Step[];
};

const revisionIn = (body: unknown): number | undefined =>
  typeof body === "object" && body !== null && "revision" in body && typeof body.revision === "number"
    ? body.revision
    : undefined;

const expecting = (step: Step, revisions: ReadonlyMap<string, number | undefined>): Step["request"] => {
  if (step.record === undefined || !revisions.has(step.record)) return step.request;
  const { ifMatch: _planned, ...request } = step.request;
  const left = revisions.get(step.record);
  return left === undefined ? request : { ...request, ifMatch: left };
};

/**
 * Takes the steps one after the other and stops at the first that is refused. Each is guarded by the revision that the
 * plan saw, or that the step before it left: what somebody else changed meanwhile is not overwritten.
 */
export const applyPlan = async (
  steps: readonly Step[],
  send: SendStep,
  onDone: (applied: Applied) => void = () => undefined,
): Promise<ApplyResult> => {
  const done: Applied[] = [];
  /** undefined: a step of another record changed this one as well, and nobody knows its revision by now. */
  const revisions = new Map<string, number | undefined>();
  for (const [index, step] of steps.entries()) {
    const answer = await send(expecting(step, revisions));
    if (answer.status >= 300) return { done, failed: { step, answer }, left: steps.slice(index + 1) };
    if (step.record !== undefined) revisions.set(step.record, revisionIn(answer.body));
    if (step.touches !== undefined) revisions.set(step.touches, undefined);
    const applied = { step, body: answer.body };
    done.push(applied);
    onDone(applied);
  }
  return { done, failed: null, left: [] };
};
