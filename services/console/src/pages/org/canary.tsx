import type { CanaryState } from "@portcullis/contracts";
import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useCanary, useOrgChange } from "../../orgs/use-org.ts";
import { Badge, type Tone } from "../../ui/badge.tsx";
import { Confirm } from "../../ui/confirm.tsx";
import layout from "../../ui/layout.module.css";
import { Panel } from "../../ui/panel.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Table } from "../../ui/table.tsx";
import { Time } from "../../ui/time.tsx";

type Judgement = CanaryState["probes"][number]["judgement"];
const judgements: Readonly<Record<Judgement, readonly [string, Tone]>> = {
  as_expected: ["as it should", "good"],
  not_blocked: ["not stopped", "bad"],
  benign_blocked: ["harmless, and stopped", "warn"],
  unanswered: ["no answer", "warn"],
};

const Probes = ({ state }: { readonly state: CanaryState }) => (
  <Table label="Probes" head={["Probe", "Did", "Last"]}>
    {state.probes.map(({ probe, judgement, requestId, at, failing }) => {
      const [word, tone] = judgements[judgement];
      return (
        <tr key={probe}>
          <td>{probe}</td>
          <td>
            <Badge tone={tone}>{word}</Badge> {failing > 1 && `${failing} times in a row`}
          </td>
          <td>
            <Link to="/traces/$id" params={{ id: requestId }}>
              <Time at={at} isShort />
            </Link>
          </td>
        </tr>
      );
    })}
  </Table>
);

/** Whether synthetic secrets, personal data and injections are stopped on the organisation's own path. */
export const Canary = ({ org, mayChange }: { readonly org: string; readonly mayChange: boolean }) => {
  const canary = useCanary(org);
  const change = useOrgChange(org);
  const clear = useMutation({
    mutationFn: (note: string) =>
      change.mutateAsync({ method: "PUT", path: "/canary", body: { clear: true, note } }),
  });
  const state = canary.data;
  return (
    <Panel title="Canaries" hint="No tool runs for them, and they are in no list of traces unless asked for.">
      {canary.isPending && <Skeleton lines={4} label="Reading the canaries" />}
      {canary.isError && <ProblemNote error={canary.error} retry={() => void canary.refetch()} />}
      {state !== undefined && (
        <>
          {state.closed !== null && (
            <div role="alert" className={layout.row}>
              <Badge tone="bad">tools are closed</Badge> by {state.closed.probe} since{" "}
              <Time at={state.closed.since} isShort />
              {mayChange && (
                <Confirm label="Open them" title="Open the organisation's tools again?" work={clear} hasNote>
                  <p>
                    Say in the note why: what was not stopped would not be stopped in real requests either.
                  </p>
                </Confirm>
              )}
            </div>
          )}
          {state.probes.length === 0 ? (
            <p className={layout.quiet}>
              {state.intervalMs === 0 ? "They are off." : "They have not run yet."}
            </p>
          ) : (
            <Probes state={state} />
          )}
          <label>
            <input
              type="checkbox"
              checked={state.closeOnFailure}
              disabled={!mayChange || change.isPending}
              onChange={({ target }) =>
                change.mutate({ method: "PUT", path: "/canary", body: { closeOnFailure: target.checked } })
              }
            />{" "}
            Close the organisation's tools where one is not stopped
          </label>
          {change.isError && <ProblemNote error={change.error} />}
        </>
      )}
    </Panel>
  );
};
