import {
  type Answer,
  type ReplayItem,
  type ReplayQuery,
  replayQuerySchema,
  type TraceList,
  type TraceListQuery,
  type TraceView,
  traceGetQuerySchema,
  traceListQuerySchema,
} from "@portcullis/contracts";
import { type Cursor, decodeCursor } from "./core/cursor.ts";

export type QueryContext = {
  readonly get: (requestId: string) => Promise<TraceView | undefined>;
  readonly list: (query: TraceListQuery, cursor: Cursor | undefined) => Promise<TraceList>;
  readonly replay: (query: ReplayQuery) => Promise<readonly ReplayItem[]>;
};

const refuse = (detail: string): Answer => ({ ok: false, code: "invalid_request", detail });

/** Whatever fails below: the caller learns that the store cannot be asked now, and no words of the database. */
const orUnavailable = async (work: () => Promise<Answer>): Promise<Answer> => {
  try {
    return await work();
  } catch {
    return { ok: false, code: "trace_unavailable", detail: "The trace store cannot be read now" };
  }
};

export const answerGet = (params: unknown, context: QueryContext): Promise<Answer> =>
  orUnavailable(async () => {
    const query = traceGetQuerySchema.safeParse(params);
    if (!query.success) return refuse("the query needs the id of a request");
    const value = await context.get(query.data.id);
    return value === undefined
      ? { ok: false, code: "not_found", detail: "No request with this id" }
      : { ok: true, value };
  });

export const answerList = (params: unknown, context: QueryContext): Promise<Answer> =>
  orUnavailable(async () => {
    const query = traceListQuerySchema.safeParse(params);
    if (!query.success) {
      return refuse(`not understood: ${query.error.issues.map((issue) => issue.path.join(".")).join(", ")}`);
    }
    const { cursor: text } = query.data;
    const cursor = text === undefined ? undefined : decodeCursor(text);
    if (text !== undefined && cursor === undefined) return refuse("not understood: cursor");
    return { ok: true, value: await context.list(query.data, cursor) };
  });

export const answerReplay = (params: unknown, context: QueryContext): Promise<Answer> =>
  orUnavailable(async () => {
    const query = replayQuerySchema.safeParse(params);
    if (!query.success) return refuse("the query needs an org and a limit");
    return { ok: true, value: await context.replay(query.data) };
  });
