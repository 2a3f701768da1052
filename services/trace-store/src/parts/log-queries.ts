import {
  type Answer,
  type EvidenceKeys,
  evidenceQuerySchema,
  type Log,
  logQuerySchema,
} from "@portcullis/contracts";
import { type EvidenceAnswer, readEvidence } from "../adapters/evidence-reader.ts";
import { readHead } from "../adapters/log-head.ts";
import { readLogPage } from "../adapters/log-reader.ts";
import { orUnavailable, purgedAnswer, refuse } from "../answer-queries.ts";
import type { PartContext } from "./part.ts";
import { answerOn } from "./queries.ts";

const toAnswer = (answer: EvidenceAnswer): Answer => {
  switch (answer.kind) {
    case "evidence":
      return { ok: true, value: answer.evidence };
    case "open":
      return {
        ok: false,
        code: "evidence_open",
        detail:
          answer.untilMs === undefined
            ? "The request has no outcome yet"
            : `Closed at ${new Date(answer.untilMs).toISOString()}, and under a checkpoint some seconds later`,
      };
    case "too_large":
      return {
        ok: false,
        code: "evidence_too_large",
        detail: "Too much left the system at the time of the request",
      };
    case "purged":
      return purgedAnswer;
    case "not_found":
      return { ok: false, code: "not_found", detail: answer.detail };
  }
};

/** Answers `…evidence`, `…log` and `…keys`. */
export const answerLogQueries = (context: PartContext, keys: EvidenceKeys): void => {
  const { db, warn } = context;
  /** What goes wrong here is not only the database being away: a log with a hole, an event that was changed. */
  const guarded = (query: string, work: () => Promise<Answer>): Promise<Answer> =>
    orUnavailable(() =>
      work().catch((error: unknown) => {
        warn(`the query ${query} failed`)(error);
        throw error;
      }),
    );
  const idOf = async (log: Log): Promise<number | undefined> =>
    (await readHead(db, `${keys.installation}/${log}`))?.id;

  answerOn(context, "evidence", (params) =>
    guarded("evidence", async () => {
      const query = evidenceQuerySchema.safeParse(params);
      if (!query.success) return refuse("the query needs the id of a request");
      const [traces, egress] = [await idOf("traces"), await idOf("egress")];
      if (traces === undefined || egress === undefined) return toAnswer({ kind: "open", untilMs: undefined });
      return toAnswer(await readEvidence(db, { traces, egress }, query.data.id));
    }),
  );
  answerOn(context, "log", (params) =>
    guarded("log", async () => {
      const query = logQuerySchema.safeParse(params);
      if (!query.success) return refuse("the query needs a log, from and to");
      const { log, from, to } = query.data;
      const id = await idOf(log);
      return {
        ok: true,
        value:
          id === undefined ? { lines: [], next: null, frontier: [] } : await readLogPage(db, id, from, to),
      };
    }),
  );
  answerOn(context, "keys", async () => ({ ok: true, value: keys }));
};
