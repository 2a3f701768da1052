import {
  type Category,
  type Envelope,
  type ErrorCode,
  errorTable,
  type McpMethod,
} from "@portcullis/contracts";
import { approvalOf, type Ending, listFindings, traceLink, verdictOf } from "../core/answer.ts";
import type { Members } from "./ports.ts";
import { META } from "./versions.ts";

/** What the gate itself says of a call that it did not let through, or that failed on its way. */

const categoriesOf = ({ inspection }: Envelope): readonly Category[] => {
  const records = [inspection?.request, inspection?.result];
  const named = records.flatMap(
    (record) => record?.categories ?? record?.findings.map((f) => f.category) ?? [],
  );
  return [...new Set(named)];
};

const isStopped = ({ outcome }: Ending): boolean =>
  outcome === "blocked" || outcome === "withheld" || outcome === "denied" || outcome === "pending";

/** For programs: nothing in it is a value of the call. */
const factsOf = (ending: Ending, code: ErrorCode): Members => {
  const { outcome, envelope } = ending;
  const verdict = verdictOf(envelope);
  const approval = approvalOf(code, envelope);
  const inspected = outcome === "blocked" || outcome === "withheld";
  return {
    code,
    retryable: errorTable[code].retryable,
    requestId: envelope.id,
    trace: traceLink(envelope.id),
    ...(verdict === undefined ? {} : { verdict }),
    ...(inspected ? { categories: categoriesOf(envelope), findings: listFindings(envelope) } : {}),
    ...(approval === undefined ? {} : { approval }),
  };
};

const ADVICE: Partial<Readonly<Record<ErrorCode, string>>> = {
  prompt_blocked: "Leave out what is named here and call again; the same call will be stopped again.",
  result_blocked: "The call has been made: do not repeat it to get at its result.",
  result_not_inspected: "The call has been made: do not repeat it to get at its result.",
  policy_denied: "The same call will be denied again.",
  approval_pending: "Ask for the approval, and make the same call again once it is given.",
  approval_rejected: "The same call will be refused again.",
};

const MAX_POINTERS = 5;

/** For a model to read: what happened, where, and what may help. */
const textOf = (ending: Ending, code: ErrorCode): string => {
  const { envelope } = ending;
  const categories = categoriesOf(envelope);
  const pointers = [...new Set(listFindings(envelope).map(({ pointer }) => pointer))].slice(0, MAX_POINTERS);
  const found = ending.outcome === "blocked" || ending.outcome === "withheld";
  return [
    `${errorTable[code].title} (${code}).`,
    ...(found && categories.length > 0 ? [`Found: ${categories.join(", ")}.`] : []),
    ...(found && pointers.length > 0 ? [`At: ${pointers.join(", ")}.`] : []),
    ...(ADVICE[code] === undefined ? [] : [ADVICE[code]]),
    `Trace: ${envelope.id}`,
  ].join(" ");
};

export type Refused =
  | { readonly kind: "error"; readonly error: Members & { readonly code: number } }
  | { readonly kind: "result"; readonly result: Members };

/** @param blockedAs how the org wants to hear of tool calls that were stopped */
export const refusedCall = (ending: Ending, method: McpMethod, blockedAs: "error" | "result"): Refused => {
  const code = ending.code ?? "internal_error";
  const data = factsOf(ending, code);
  if (blockedAs === "result" && method === "tools/call" && isStopped(ending)) {
    return {
      kind: "result",
      result: {
        content: [{ type: "text", text: textOf(ending, code) }],
        isError: true,
        _meta: { [META.refusal]: data },
      },
    };
  }
  const { jsonrpc } = errorTable[code];
  return { kind: "error", error: { code: jsonrpc, message: textOf(ending, code), data } };
};
