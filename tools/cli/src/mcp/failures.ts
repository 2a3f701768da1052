import { errorTable, isErrorCode } from "@portcullis/contracts";
import { isRecord, memberTexts, oneLine, parseText } from "./json-text.ts";
import { isAnswerTo } from "./message.ts";

/** No answer came, or none that MCP knows: the range that JSON-RPC 2.0 leaves to implementations. */
const FAILED = -32000;

export const errorLine = (
  id: string,
  error: { readonly code: number; readonly message: string; readonly data?: unknown },
): string => `{"jsonrpc":"2.0","id":${id},"error":${JSON.stringify(error)}}`;

/** Why there was no answer at all, in few words and without a path of the machine. */
export const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return "unknown";
  return "code" in error && typeof error.code === "string" ? error.code : error.message;
};

export const lostLine = (id: string, reason: string): string =>
  errorLine(id, { code: FAILED, message: `No answer from the gate: ${reason}` });

/**
 * What an answer with an error status is to the one who sent the request: the error that the server put into it, under the
 * request's id, or the problem (RFC 9457) of the gate as an error with its code.
 */
export const refusalLine = (id: string, status: number, body: string): string => {
  const value = parseText(body);
  if (isRecord(value) && isRecord(value.error)) {
    if (isAnswerTo(body, id)) return oneLine(body);
    return `{"jsonrpc":"2.0","id":${id},"error":${oneLine(memberTexts(body).get("error") ?? "{}")}}`;
  }
  if (isRecord(value) && isErrorCode(value.code)) {
    const { type: _type, title, ...data } = value;
    const message = [title, value.detail].filter((each) => typeof each === "string").join(": ");
    return errorLine(id, { code: errorTable[value.code].jsonrpc, message, data });
  }
  return errorLine(id, { code: FAILED, message: `The gate answered HTTP ${status}`, data: { status } });
};

/** A stable code of the gate, or the status, for people. */
export const describeRefusal = (status: number, body: string): string => {
  const value = parseText(body);
  const code = isRecord(value) && isErrorCode(value.code) ? `${value.code} ` : "";
  return `${code}(HTTP ${status})`;
};
