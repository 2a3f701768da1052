import type { TraceSummary } from "@portcullis/contracts";
import { Badge, type Tone } from "./badge.tsx";

type Outcome = TraceSummary["outcome"];

const tones: Readonly<Record<Outcome, Tone>> = {
  received: "neutral",
  completed: "good",
  blocked: "bad",
  denied: "bad",
  rejected: "warn",
  failed: "warn",
  unknown: "warn",
  withheld: "bad",
  pending: "warn",
  audited: "info",
};

/** How a request ended. */
export const OutcomeBadge = ({ outcome }: { readonly outcome: Outcome }) => (
  <Badge tone={tones[outcome]}>{outcome === "received" ? "open" : outcome}</Badge>
);
