import { digestJson } from "@portcullis/crypto";

/** What an approval is for, and nothing else: one org, key, tool, definition, exact arguments, under these policies. */
export type ApprovalBinding = {
  readonly org: string;
  readonly key: string;
  readonly server: string;
  readonly tool: string;
  readonly argumentsDigest: string;
  readonly definitionHash: string;
  readonly policyDigest: string;
};

export type ApprovalQuestion = {
  readonly binding: ApprovalBinding;
  readonly requestId: string;
  /** Why it is needed, in words. */
  readonly reasons: readonly string[];
};

/** What the table of approvals says to a question. */
export type ApprovalAnswer =
  | {
      /** `approved`: it is this request's now, and no other's. */
      readonly status: "approved" | "pending" | "rejected";
      readonly id: string;
      readonly expiresAt: string;
    }
  /** The key has so many calls waiting that no more are taken. */
  | { readonly status: "too_many" };

/** An answer, and the question that it is an answer to. */
export type Approval = { readonly binding: string; readonly answer: ApprovalAnswer };

export const bindingDigest = (binding: ApprovalBinding): string => digestJson(binding);
