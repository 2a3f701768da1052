import type { KeyView } from "@portcullis/contracts";
import { Badge } from "../ui/badge.tsx";

export type KeyState = "active" | "expired" | "revoked";

export const keyStateOf = ({ status, expiresAt }: Pick<KeyView, "status" | "expiresAt">): KeyState => {
  if (status === "revoked") return "revoked";
  return expiresAt !== null && Date.parse(expiresAt) <= Date.now() ? "expired" : "active";
};

const tones = { active: "good", expired: "warn", revoked: "bad" } as const;

export const KeyStateBadge = ({ of }: { readonly of: Pick<KeyView, "status" | "expiresAt"> }) => {
  const state = keyStateOf(of);
  return <Badge tone={tones[state]}>{state}</Badge>;
};
