import type { ServerView } from "@portcullis/contracts";
import type { ReactNode } from "react";
import { useMay } from "../../api/session.ts";
import { type LifeVerb, useLife } from "../../catalog/use-catalog.ts";
import type { ButtonTone } from "../../ui/button.tsx";
import { Confirm } from "../../ui/confirm.tsx";
import layout from "../../ui/layout.module.css";
import { Panel } from "../../ui/panel.tsx";

type Step = {
  readonly verb: LifeVerb;
  readonly label: string;
  readonly from: readonly string[];
  readonly tone?: ButtonTone;
  readonly says: ReactNode;
};

const steps: readonly Step[] = [
  {
    verb: "submit",
    label: "Submit for review",
    from: ["draft", "suspended"],
    says: "It is asked what it offers, so that somebody can look at it. Nobody can use it yet.",
  },
  {
    verb: "approve",
    label: "Approve",
    from: ["in_review"],
    says: "It is asked once more, and what it offers now is pinned: any change later is quarantined.",
  },
  {
    verb: "sync",
    label: "Ask it now",
    from: ["in_review", "approved"],
    says: "What it offers is compared with what is pinned.",
  },
  {
    verb: "suspend",
    label: "Suspend",
    from: ["approved"],
    tone: "danger",
    says: "It is taken out of use at once, in every organisation.",
  },
  {
    verb: "retire",
    label: "Retire",
    from: ["draft", "in_review", "approved", "suspended"],
    tone: "danger",
    says: "It is taken out of use for good.",
  },
];

const One = ({ server, step }: { readonly server: ServerView; readonly step: Step }) => {
  const work = useLife(server.slug, step.verb);
  return (
    <Confirm
      label={step.label}
      title={`${step.label}: ${server.title}`}
      work={work}
      tone={step.tone ?? "plain"}
      hasNote={step.verb !== "sync"}
    >
      <p>{step.says}</p>
    </Confirm>
  );
};

/** What can be decided about a server now, by whoever may. */
export const Life = ({ server }: { readonly server: ServerView }) => {
  const may = useMay();
  const open = steps.filter(({ verb, from }) => may(`server-${verb}`) && from.includes(server.status));
  return (
    <Panel title="Decide">
      {open.length === 0 ? (
        <p className={layout.quiet}>Nothing is to be decided by you here.</p>
      ) : (
        <div className={layout.row}>
          {open.map((step) => (
            <One key={step.verb} server={server} step={step} />
          ))}
        </div>
      )}
    </Panel>
  );
};
