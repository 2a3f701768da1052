import type { Envelope, Execution, McpCall, OrgRecord, RawTrace } from "@portcullis/contracts";
import { notInspected } from "@portcullis/redaction";

const REASON = "external_not_asked";

const standIn = (value: unknown): string => notInspected(REASON, JSON.stringify(value)?.length ?? 0);
/** In place of an object: a member that says what is not there. Nothing stands for nothing. */
const emptied = (value: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.keys(value).length === 0 ? {} : { [standIn(value)]: null };

/** The exact text would say it all again. */
const withoutParams = ({ exact: _exact, ...mcp }: McpCall): McpCall => ({
  ...mcp,
  params: emptied(mcp.params),
});

const withoutRequest = (request: Envelope["request"]): Envelope["request"] => {
  const { messages, tool, mcp } = request;
  return {
    ...request,
    ...(messages === undefined
      ? {}
      : { messages: messages.map(({ role, content }) => ({ role, content: standIn(content) })) }),
    ...(tool === undefined ? {} : { tool: { ...tool, arguments: emptied(tool.arguments) } }),
    ...(mcp === undefined ? {} : { mcp: withoutParams(mcp) }),
  };
};

const withoutAnswer = ({ exact: _exact, ...execution }: Execution): Execution => {
  const { result, error } = execution;
  return {
    ...execution,
    ...(result === undefined ? {} : { result: emptied(result) }),
    ...(error === undefined ? {} : { error: { code: error.code, message: standIn(error) } }),
  };
};

/**
 * What an org has read by detectors outside of the system is shown only after they have read it: nothing here knows what they
 * would find (INV-5). Of a request or an answer that no inspection has read yet, or ever, its length is left. What our own
 * detectors stopped before anybody outside was asked is shown as they redact it: it is what analysts have to see.
 */
export const withholdUnread = (raw: RawTrace, org: OrgRecord | undefined): RawTrace => {
  const { envelope } = raw;
  if (envelope === undefined || (org?.inspection.external ?? []).length === 0) return raw;
  const { inspection, execution } = envelope;
  return {
    ...raw,
    envelope: {
      ...envelope,
      ...(inspection?.request === undefined ? { request: withoutRequest(envelope.request) } : {}),
      ...(execution === undefined || inspection?.result !== undefined
        ? {}
        : { execution: withoutAnswer(execution) }),
    },
  };
};
