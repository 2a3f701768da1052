import type { ServerView } from "@portcullis/contracts";
import { Badge, type Tone } from "../ui/badge.tsx";

const statusTones: Readonly<Record<string, Tone>> = {
  draft: "neutral",
  in_review: "warn",
  approved: "good",
  suspended: "bad",
  retired: "neutral",
};

export const ServerStatus = ({ server }: { readonly server: ServerView }) => (
  <Badge tone={statusTones[server.status] ?? "neutral"}>{server.status.replaceAll("_", " ")}</Badge>
);

/** How the server answered when it was last asked what it offers. */
export const ServerHealth = ({ server: { sync, toolCounts } }: { readonly server: ServerView }) => (
  <>
    <Badge tone={sync.health === "ok" ? "good" : sync.health === "failing" ? "bad" : "neutral"}>
      {sync.health === "ok" ? "answers" : sync.health === "failing" ? "does not answer" : "not asked yet"}
    </Badge>{" "}
    {sync.missingCredentials.length > 0 && <Badge tone="bad">credential missing</Badge>}{" "}
    {(toolCounts.quarantined ?? 0) > 0 && <Badge tone="warn">{toolCounts.quarantined} quarantined</Badge>}
  </>
);
