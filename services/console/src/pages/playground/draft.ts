import type { Submission } from "@portcullis/contracts";

/** What is tried: kept in the page alone, never in its URL, since it may be what must not be seen. */
export type Draft = {
  readonly kind: "tool" | "model";
  readonly prompt: string;
  /** JSON text of the arguments: the form and the raw text are two views of it. */
  readonly json: string;
  readonly conversation: string;
};

export const emptyDraft: Draft = { kind: "tool", prompt: "", json: "{}", conversation: "" };

export type Arguments = Readonly<Record<string, unknown>>;

/** Undefined where the text is no JSON object. */
export const argumentsOf = (json: string): Arguments | undefined => {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
};

export type Target = { readonly server: string; readonly tool: string };

/** The request that would be sent; undefined where there is none yet. */
export const submissionOf = (draft: Draft, target: Target | undefined): Submission | undefined => {
  const rest = draft.conversation.trim() === "" ? {} : { conversation: draft.conversation.trim() };
  const messages = draft.prompt === "" ? {} : { messages: [{ role: "user", content: draft.prompt }] };
  if (draft.kind === "model")
    return draft.prompt === "" ? undefined : { kind: "model", ...messages, ...rest };
  const args = argumentsOf(draft.json);
  if (target === undefined || args === undefined) return undefined;
  return {
    kind: "tool",
    ...messages,
    tool: { server: target.server, name: target.tool, arguments: { ...args } },
    ...rest,
  };
};

/** The value at a pointer (RFC 6901) of a document. */
export const valueAt = (document: unknown, pointer: string): unknown => {
  let value = document;
  for (const part of pointer.split("/").slice(1)) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Record<string, unknown>)[part.replaceAll("~1", "/").replaceAll("~0", "~")];
  }
  return value;
};

/** As part of a pointer (RFC 6901). */
export const escaped = (name: string): string => name.replaceAll("~", "~0").replaceAll("/", "~1");
