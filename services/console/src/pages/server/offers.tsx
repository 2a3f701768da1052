import type { ToolView } from "@portcullis/contracts";
import { useMay } from "../../api/session.ts";
import { useOffer, useReview } from "../../catalog/use-catalog.ts";
import { Badge, type Tone } from "../../ui/badge.tsx";
import { Confirm } from "../../ui/confirm.tsx";
import layout from "../../ui/layout.module.css";
import { Panel } from "../../ui/panel.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Changes } from "./changes.tsx";
import styles from "./server.module.css";

const stateTones: Readonly<Record<ToolView["state"], Tone>> = {
  approved: "good",
  quarantined: "bad",
  new: "warn",
  rejected: "neutral",
  missing: "neutral",
};
const riskTones: Readonly<Record<ToolView["risk"], Tone>> = {
  none: "neutral",
  low: "neutral",
  medium: "warn",
  high: "bad",
};

const Decide = ({ offer }: { readonly offer: ToolView }) => {
  const approve = useReview(offer, "approve");
  const reject = useReview(offer, "reject");
  return (
    <div className={layout.row}>
      <Confirm
        label="Approve"
        of={offer.name}
        title={`Pin ${offer.name} as it is now?`}
        work={approve}
        hasNote
      >
        {offer.risk === "high" && <p>Its risk is high: say in the note why it may be used all the same.</p>}
      </Confirm>
      <Confirm
        label="Reject"
        of={offer.name}
        title={`Refuse ${offer.name} as it is now?`}
        work={reject}
        tone="danger"
        hasNote
      />
    </div>
  );
};

const Offer = ({ offer, mayDecide }: { readonly offer: ToolView; readonly mayDecide: boolean }) => {
  const isUndecided = offer.state === "quarantined" || offer.state === "new";
  return (
    <li className={styles.offer}>
      <div className={styles.line}>
        <h3>{offer.name}</h3>
        <Badge tone={stateTones[offer.state]}>{offer.state}</Badge>
        <Badge tone={riskTones[offer.risk]}>{offer.risk === "none" ? "no" : offer.risk} risk</Badge>
        {offer.labels.map((label) => (
          <Badge key={label}>{label}</Badge>
        ))}
        {mayDecide && isUndecided && <Decide offer={offer} />}
      </div>
      {offer.description !== null && <p className={layout.quiet}>{offer.description}</p>}
      {offer.reasons.length > 0 && (
        <ul className={styles.reasons}>
          {offer.reasons.map(({ code, level, pointer, detail }) => (
            <li key={`${code}${pointer}`}>
              <Badge tone={riskTones[level]}>{level}</Badge> {detail} <code>{pointer}</code>
            </li>
          ))}
        </ul>
      )}
      {offer.changes !== null && <Changes changes={offer.changes} />}
      {offer.review !== null && (
        <p className={layout.quiet}>
          {offer.review.by}: {offer.review.note || offer.state}
        </p>
      )}
    </li>
  );
};

/** What the server offers: its state, why it is risky, and what changed since it was approved. */
export const Offers = ({
  server,
  kind,
  title,
}: {
  readonly server: string;
  readonly kind: "tools" | "prompts";
  readonly title: string;
}) => {
  const offers = useOffer(server, kind);
  const may = useMay();
  const order = ["quarantined", "new", "approved", "rejected", "missing"];
  const sorted = offers.data?.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  if (sorted?.length === 0 && kind === "prompts") return null;
  return (
    <Panel title={title} hint="What is to be decided comes first.">
      {offers.isPending && <Skeleton lines={5} label={`Reading ${title.toLowerCase()}`} />}
      {offers.isError && <ProblemNote error={offers.error} retry={() => void offers.refetch()} />}
      {sorted?.length === 0 && <p className={layout.quiet}>It was not asked yet, or offers none.</p>}
      <ul className={styles.offers}>
        {sorted?.map((offer) => (
          <Offer key={offer.name} offer={offer} mayDecide={may("tool-approve")} />
        ))}
      </ul>
    </Panel>
  );
};
