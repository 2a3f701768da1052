/**
 * Ids of events: which instance keeps the stream, which stream, which event; and for the stream of a POST the JSON-RPC id of its
 * request, so that whoever comes back after the instance is gone can be told that there will be no answer.
 */
export type EventId = {
  readonly instance: string;
  readonly stream: string;
  readonly sequence: number;
  /** Undefined where the stream answers no request. */
  readonly requestId: string | undefined;
};

const PATTERN = /^([A-Za-z0-9_-]{1,64})\.([A-Za-z0-9_-]{1,64})\.(?:([A-Za-z0-9_-]{1,128})\.)?(\d{1,12})$/;
const MAX_REQUEST_ID = 96;

export const printEventId = ({ instance, stream, sequence, requestId }: EventId): string => {
  const own =
    requestId === undefined || requestId.length > MAX_REQUEST_ID
      ? ""
      : `${Buffer.from(requestId).toString("base64url")}.`;
  return `${instance}.${stream}.${own}${sequence}`;
};

/** Undefined for anything that is not one of ours. A request id is taken for what it says only if it is one. */
export const parseEventId = (text: string): EventId | undefined => {
  const [, instance, stream, own, sequence] = PATTERN.exec(text) ?? [];
  if (instance === undefined || stream === undefined || sequence === undefined) return undefined;
  const requestId = own === undefined ? undefined : Buffer.from(own, "base64url").toString();
  if (requestId !== undefined && !isRequestId(requestId)) return undefined;
  return { instance, stream, sequence: Number(sequence), requestId };
};

const isRequestId = (text: string): boolean => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "string" || typeof value === "number";
  } catch {
    return false;
  }
};
