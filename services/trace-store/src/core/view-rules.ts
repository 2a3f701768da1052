import type { ErrorCode, ViewActor, ViewInput } from "@portcullis/contracts";

/** What decides about a stored view. */
export type ViewFacts = { readonly ownerId: string; readonly shared: boolean; readonly revision: number };
export type ViewRefusal = { readonly code: ErrorCode; readonly detail: string };

export const maySee = (actor: ViewActor, view: ViewFacts): boolean =>
  view.shared || view.ownerId === actor.id;

const notFound: ViewRefusal = { code: "not_found", detail: "No such view" };
const notAllowed: ViewRefusal = {
  code: "role_not_allowed",
  detail: "Shared views are made and changed by operators and admins",
};

export const refuseCreate = (actor: ViewActor, input: ViewInput): ViewRefusal | undefined =>
  input.shared && !actor.mayShare ? notAllowed : undefined;

/**
 * Why somebody may not change a view; undefined where they may. Whoever may not see it learns nothing of it.
 * @param input undefined where it is to be deleted
 */
export const refuseChange = (
  actor: ViewActor,
  view: ViewFacts | undefined,
  revisions: readonly number[] | undefined,
  input: ViewInput | undefined,
): ViewRefusal | undefined => {
  if (view === undefined || !maySee(actor, view)) return notFound;
  if ((view.shared || input?.shared === true) && !actor.mayShare) return notAllowed;
  if (revisions !== undefined && !revisions.includes(view.revision)) {
    return { code: "precondition_failed", detail: `The view is at revision ${view.revision}` };
  }
  return undefined;
};
