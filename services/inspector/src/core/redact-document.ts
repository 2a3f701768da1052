import type { Category, Finding, InspectionRecord } from "@portcullis/contracts";
import { exactValue, parseJson } from "@portcullis/crypto";
import { applyRedaction } from "@portcullis/redaction";
import { asSent, type Document } from "./document.ts";

type Members = Readonly<Record<string, unknown>>;

/** Text and values of a redacted document say the same: the values are what the text parses to. */
const fromText = (text: string): { readonly value: unknown; readonly exact: string | undefined } => {
  const { value, exact } = parseJson(text);
  return { value: asSent(value), exact };
};

/**
 * The document with placeholders in the places of findings. Where it has an exact text, that is redacted too: numbers without
 * a finding keep all of their digits, so that an id beside a name that had to go is still the id that it was.
 */
export const redactDocument = (
  document: Document,
  findings: readonly Finding[],
  categories: readonly Category[],
): Document => {
  const { exact, ...values } = document;
  if (exact === undefined) return applyRedaction(values, findings, categories);
  // The cast: the text was compared with the values before it was read (`readableDocument`).
  const tree = exactValue(exact) as Members;
  if (values.result !== undefined || values.error !== undefined) {
    const member = values.result === undefined ? "error" : "result";
    const redacted = applyRedaction({ ...values, [member]: tree }, findings, categories);
    const text = fromText(JSON.stringify(redacted[member]));
    return { ...redacted, [member]: text.value, exact: text.exact };
  }
  const redacted = applyRedaction({ ...values, ...tree }, findings, categories);
  const { arguments: sent, params } = redacted;
  const text = fromText(JSON.stringify({ arguments: sent, params }));
  return { ...redacted, ...(text.value as Members), exact: text.exact };
};

type Redacted = NonNullable<InspectionRecord["redacted"]>;

/** What goes on in the place of the original. The name is not in it: with a finding there, nothing goes on. */
export const redactedOf = ({
  messages,
  arguments: sent,
  params,
  result,
  error,
  exact,
}: Document): Redacted => ({
  ...(messages === undefined ? {} : { messages: [...messages] }),
  ...(sent === undefined ? {} : { arguments: sent }),
  ...(params === undefined ? {} : { params }),
  ...(result === undefined ? {} : { result }),
  ...(error === undefined ? {} : { error }),
  ...(exact === undefined ? {} : { exact }),
});
