import type { InvestigationStatus } from "@portcullis/contracts";
import { useSession } from "../../api/session.ts";
import { useBulkChange } from "../../investigations/use-investigations.ts";
import { statuses } from "../../investigations/words.ts";
import { Button } from "../../ui/button.tsx";
import layout from "../../ui/layout.module.css";
import { Panel } from "../../ui/panel.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";

/** One change of all that are chosen; what could not be changed says why. */
export const BulkBar = ({
  ids,
  onDone,
}: {
  readonly ids: readonly string[];
  readonly onDone: () => void;
}) => {
  const { data: operator } = useSession();
  const change = useBulkChange();
  const triage = (patch: { readonly status?: InvestigationStatus; readonly assignee?: string }): void =>
    change.mutate(
      { ids, change: { kind: "triage", patch } },
      { onSuccess: ({ results }) => results.every(({ ok }) => ok) && onDone() },
    );
  const refused = change.data?.results.filter((result) => !result.ok) ?? [];
  return (
    <Panel title={`${ids.length} chosen`}>
      <div className={layout.row}>
        <Button isSmall onPress={() => triage({ assignee: operator?.name ?? "" })}>
          Take them
        </Button>
        {(["in_progress", "resolved", "dismissed", "open"] as const).map((status) => (
          <Button key={status} isSmall isDisabled={change.isPending} onPress={() => triage({ status })}>
            {statuses[status]}
          </Button>
        ))}
      </div>
      {change.isError && <ProblemNote error={change.error} />}
      {refused.length > 0 && (
        <ul role="alert">
          {refused.map((result) => (
            <li key={result.id}>{!result.ok && `${result.id}: ${result.detail}`}</li>
          ))}
        </ul>
      )}
    </Panel>
  );
};
