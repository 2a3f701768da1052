import type { Approval } from "@portcullis/contracts";
import { Link } from "@tanstack/react-router";
import { useId } from "react";
import { useMay } from "../../api/session.ts";
import { Badge, type Tone } from "../../ui/badge.tsx";
import { Facts } from "../../ui/facts.tsx";
import { Time } from "../../ui/time.tsx";
import { Answer } from "./answer.tsx";
import styles from "./approvals.module.css";
import { AskedFor } from "./asked-for.tsx";
import { Expiry } from "./expiry.tsx";

const tones: Readonly<Record<Approval["status"], Tone>> = {
  pending: "warn",
  approved: "good",
  used: "good",
  rejected: "bad",
  expired: "neutral",
};

/** Who asks for what, why a person is asked, until when, and what was answered. */
export const ApprovalCard = ({ approval }: { readonly approval: Approval }) => {
  const may = useMay();
  const heading = useId();
  const { org, key, server, tool, status, reasons, requestId, usedBy, decidedBy, decidedAt, note } = approval;
  return (
    <article className={styles.card} aria-labelledby={heading}>
      <div className={styles.head}>
        <h2 id={heading}>
          {server}/{tool}
        </h2>
        <Badge tone={tones[status]}>{status === "pending" ? "waiting" : status}</Badge>
        {status === "pending" && <Expiry at={approval.expiresAt} />}
      </div>
      <Facts
        facts={{
          Because: reasons.join("; "),
          "Asked by": (
            <>
              <Link to="/keys/$key" params={{ key }}>
                {key}
              </Link>{" "}
              of {org}, <Time at={approval.createdAt} />
            </>
          ),
          Request: (
            <Link to="/traces/$id" params={{ id: requestId }}>
              Its trace
            </Link>
          ),
          "Used by": usedBy !== null && (
            <Link to="/traces/$id" params={{ id: usedBy }}>
              The call that ran
            </Link>
          ),
          Answered: decidedBy !== null && (
            <>
              by {decidedBy}
              {decidedAt !== null && (
                <>
                  , <Time at={decidedAt} />
                </>
              )}
            </>
          ),
          Note: note,
        }}
      />
      <AskedFor requestId={requestId} />
      {status === "pending" && may("approval-approve") && <Answer approval={approval} />}
    </article>
  );
};
