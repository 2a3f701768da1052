import type { InvestigationStatus, InvestigationView } from "@portcullis/contracts";
import { useSession } from "../../api/session.ts";
import { useChange } from "../../investigations/use-investigations.ts";
import { statuses } from "../../investigations/words.ts";
import { Button } from "../../ui/button.tsx";
import { Facts } from "../../ui/facts.tsx";
import layout from "../../ui/layout.module.css";
import { Panel } from "../../ui/panel.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { Select } from "../../ui/select.tsx";
import { Time } from "../../ui/time.tsx";

/** Whose it is, and how far it is. */
export const Triage = ({
  item,
  mayTriage,
}: {
  readonly item: InvestigationView;
  readonly mayTriage: boolean;
}) => {
  const { data: operator } = useSession();
  const change = useChange(item.id);
  const name = operator?.name ?? "";
  const isMine = item.assignee === name;
  return (
    <Panel title="Triage">
      {mayTriage ? (
        <div className={layout.row}>
          <Select
            label="Status"
            value={item.status}
            options={Object.entries(statuses).map(([value, label]) => ({ value, label }))}
            onChange={(status) =>
              change.mutate({ kind: "triage", patch: { status: status as InvestigationStatus } })
            }
          />
          <Button
            isSmall
            onPress={() => change.mutate({ kind: "triage", patch: { assignee: isMine ? null : name } })}
          >
            {isMine ? "Give it back" : "Take it"}
          </Button>
        </div>
      ) : (
        <p>{statuses[item.status]}</p>
      )}
      <Facts facts={{ Assignee: item.assignee ?? "nobody", Opened: <Time at={item.openedAt} /> }} />
      {change.isError && <ProblemNote error={change.error} />}
    </Panel>
  );
};
