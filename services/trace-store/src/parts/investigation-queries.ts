import {
  type Answer,
  investigationGetQuerySchema,
  investigationListQuerySchema,
  precisionQuerySchema,
  triageRequestSchema,
  triageRoles,
} from "@portcullis/contracts";
import { changeInvestigations } from "../adapters/investigation-changes.ts";
import { getInvestigation, listInvestigations } from "../adapters/investigation-reader.ts";
import { countLabels } from "../adapters/label-table.ts";
import { orUnavailable, refuse } from "../answer-queries.ts";
import { decodePlace } from "../core/investigations/place.ts";
import { precisionOf } from "../core/investigations/precision.ts";
import type { PartContext } from "./part.ts";
import { answerOn } from "./queries.ts";

type Parsed = { readonly error: { readonly issues: readonly { readonly path: readonly PropertyKey[] }[] } };
const faults = ({ error }: Parsed): Answer =>
  refuse(`not understood: ${error.issues.map(({ path }) => path.map(String).join(".")).join(", ")}`);

/** Answers `…investigations`, `…investigation`, `…triage` and `…precision`. */
export const answerInvestigationQueries = (
  context: Pick<PartContext, "db" | "bus" | "warn">,
  clock: () => number,
): void => {
  const { db, warn } = context;
  const guarded = (query: string, work: () => Promise<Answer>): Promise<Answer> =>
    orUnavailable(() =>
      work().catch((error: unknown) => {
        warn(`the query ${query} failed`)(error);
        throw error;
      }),
    );

  answerOn(context, "investigations", (params) =>
    guarded("investigations", async () => {
      const query = investigationListQuerySchema.safeParse(params);
      if (!query.success) return faults(query);
      const { cursor } = query.data;
      const place = cursor === undefined ? undefined : decodePlace(cursor);
      if (cursor !== undefined && place === undefined) return refuse("not understood: cursor");
      return { ok: true, value: await listInvestigations(db, query.data, place) };
    }),
  );

  answerOn(context, "investigation", (params) =>
    guarded("investigation", async () => {
      const query = investigationGetQuerySchema.safeParse(params);
      if (!query.success) return refuse("the query needs the id of an item");
      const value = await getInvestigation(db, query.data.id, clock());
      return value === undefined
        ? { ok: false, code: "not_found", detail: "There is no such item" }
        : { ok: true, value };
    }),
  );

  answerOn(context, "triage", (params) =>
    guarded("triage", async () => {
      const request = triageRequestSchema.safeParse(params);
      if (!request.success) return faults(request);
      const { role } = request.data.actor;
      if (!triageRoles.some((each) => each === role)) {
        return {
          ok: false,
          code: "role_not_allowed",
          detail: `triage needs one of the roles ${triageRoles.join(", ")}`,
        };
      }
      return { ok: true, value: await changeInvestigations(db, request.data, clock()) };
    }),
  );

  answerOn(context, "precision", (params) =>
    guarded("precision", async () => {
      const query = precisionQuerySchema.safeParse(params);
      if (!query.success) return faults(query);
      return { ok: true, value: precisionOf(await countLabels(db, query.data)) };
    }),
  );
};
