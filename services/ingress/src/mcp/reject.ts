import { type ErrorCode, errorTable } from "@portcullis/contracts";
import { traceLink } from "../core/answer.ts";
import type { AnswerFacts } from "../submit.ts";
import type { RequestTraces } from "../traces.ts";
import { refusalText } from "./answers.ts";
import type { Turn } from "./context.ts";
import type { RpcId } from "./message.ts";
import type { Refusal } from "./refusal.ts";

export type Reject = (turn: Turn, refusal: Refusal, id: RpcId | undefined) => Promise<void>;

/** Far more than a trace shows, so that the cut never runs through a secret that is shown by half. */
const SHOWN_BYTES = 65_536;

/** A refusal with a code of the one table, for what has no place in the protocol. */
export const refusalOf = (code: ErrorCode): Refusal => {
  const { status, jsonrpc, title } = errorTable[code];
  return { status, code, rpc: jsonrpc, message: title };
};

/** Answers what is not taken: its trace first (INV-4). */
export const createReject =
  (traces: Pick<RequestTraces, "rejected">, onAnswer: (facts: AnswerFacts) => void): Reject =>
  async ({ visit, response, body }, refused, id) => {
    const { status, code, message, data } = refused;
    const { requestId } = visit;
    // Where the protocol says what the data is, that is all.
    const refusal = { ...refused, data: data ?? { code, requestId, trace: traceLink(requestId) } };
    onAnswer({ outcome: "rejected", code, status, seconds: (Date.now() - visit.startedAt) / 1000 });
    try {
      await traces.rejected({
        requestId,
        org: visit.caller.org,
        key: visit.caller.key,
        code,
        detail: message,
        http: { ...visit.http, status },
        body:
          body.length === 0
            ? undefined
            : { text: Buffer.from(body.subarray(0, SHOWN_BYTES)).toString("utf8"), bytes: body.length },
      });
    } catch {
      const untraced = refusalOf("trace_unavailable");
      response.reply(untraced.status, refusalText(untraced, id));
      return;
    }
    response.reply(status, refusalText(refusal, id), status === 405 ? { allow: "POST" } : {});
  };
