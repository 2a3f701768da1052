import type { Investigation, InvestigationReason, InvestigationStatus } from "@portcullis/contracts";
import type { Tone } from "../ui/badge.tsx";

export const reasons: Readonly<Record<InvestigationReason, string>> = {
  blocked: "Stopped request",
  withheld: "Withheld result",
  approval: "Waits for approval",
  quarantine: "Definition changed",
  canary: "Canary failed",
  alarm: "Alarm",
};

export const statuses: Readonly<Record<InvestigationStatus, string>> = {
  open: "Open",
  in_progress: "In progress",
  resolved: "Resolved",
  dismissed: "Dismissed",
};

export const severityTones: Readonly<Record<Investigation["severity"], Tone>> = {
  low: "neutral",
  medium: "warn",
  high: "bad",
  critical: "bad",
};

/** What it is about, in a few words. */
export const subjectOf = ({ reason, tool, server, target, alarm }: Investigation): string => {
  if (alarm !== null) return alarm.name;
  if (reason === "quarantine" && target !== null) return target;
  if (tool !== null && server !== null) return `${tool} of ${server}`;
  return server ?? "model traffic";
};
