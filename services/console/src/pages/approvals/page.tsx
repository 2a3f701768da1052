import type { Approval } from "@portcullis/contracts";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { api, queryString } from "../../api/client.ts";
import { useMay } from "../../api/session.ts";
import { Badge } from "../../ui/badge.tsx";
import { Confirm } from "../../ui/confirm.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import layout from "../../ui/layout.module.css";
import { PageHead, Panel } from "../../ui/panel.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { Select } from "../../ui/select.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Table } from "../../ui/table.tsx";
import { Time } from "../../ui/time.tsx";

const REFRESH_MS = 5_000;
const statuses = ["pending", "approved", "rejected", "used", "expired"] as const;
const tones = {
  pending: "warn",
  approved: "good",
  rejected: "bad",
  used: "info",
  expired: "neutral",
} as const;

const useDecision = (id: string, verb: "approve" | "reject") => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (note: string) => api<Approval>("POST", `/admin/approvals/${id}/${verb}`, { body: { note } }),
    onSettled: () => client.invalidateQueries({ queryKey: ["approvals"] }),
  });
};

const Decide = ({ approval }: { readonly approval: Approval }) => {
  const approve = useDecision(approval.id, "approve");
  const reject = useDecision(approval.id, "reject");
  const what = `${approval.tool} of ${approval.server}`;
  return (
    <div className={layout.row}>
      <Confirm label="Approve" title={`Let ${what} run?`} work={approve} hasNote>
        <p>Exactly this call, with these arguments, once, until it expires.</p>
      </Confirm>
      <Confirm label="Reject" title={`Refuse ${what}?`} work={reject} tone="danger" hasNote />
    </div>
  );
};

const Row = ({ approval, mayDecide }: { readonly approval: Approval; readonly mayDecide: boolean }) => (
  <tr>
    <td>
      <Badge tone={tones[approval.status]}>{approval.status}</Badge>
    </td>
    <td>
      <Link to="/traces/$id" params={{ id: approval.requestId }}>
        {approval.tool}
      </Link>{" "}
      <span className={layout.quiet}>of {approval.server}</span>
    </td>
    <td>
      {approval.org} <span className={layout.quiet}>{approval.key}</span>
    </td>
    <td>{approval.reasons.join("; ")}</td>
    <td>
      <Time at={approval.createdAt} isShort />
      <div className={layout.quiet}>
        until <Time at={approval.expiresAt} isShort />
      </div>
    </td>
    <td>
      {approval.status === "pending" && mayDecide ? (
        <Decide approval={approval} />
      ) : (
        <span className={layout.quiet}>
          {approval.decidedBy === null ? "" : `by ${approval.decidedBy}`} {approval.note ?? ""}
        </span>
      )}
    </td>
  </tr>
);

/** Calls that wait for a person. What they would do is in their trace, redacted. */
export const Page = () => {
  const search = useSearch({ strict: false });
  const navigate = useNavigate();
  const status = search.status ?? "pending";
  const may = useMay();
  const list = useQuery({
    queryKey: ["approvals", status],
    queryFn: ({ signal }) =>
      api<readonly Approval[]>("GET", `/admin/approvals${queryString({ status })}`, { signal }),
    refetchInterval: REFRESH_MS,
  });
  return (
    <>
      <PageHead
        title="Approvals"
        actions={
          <Select
            label="Status"
            isLabelHidden
            value={status}
            options={statuses.map((value) => ({ value, label: value }))}
            onChange={(value) => void navigate({ to: ".", search: { ...search, status: value } })}
          />
        }
      />
      <Panel title={status === "pending" ? "Waiting for a decision" : `Those that are ${status}`}>
        {list.isPending && <Skeleton lines={4} label="Reading approvals" />}
        {list.isError && <ProblemNote error={list.error} retry={() => void list.refetch()} />}
        {list.data?.length === 0 && (
          <EmptyState title={status === "pending" ? "Nothing waits for you" : "None"}>
            A policy with the advice to ask a person, or the inspection mode “approve”, sends calls here.
          </EmptyState>
        )}
        {list.data !== undefined && list.data.length > 0 && (
          <Table label="Approvals" head={["Status", "Call", "Who", "Why", "When", "Decision"]}>
            {list.data.map((approval) => (
              <Row key={approval.id} approval={approval} mayDecide={may("approval-approve")} />
            ))}
          </Table>
        )}
      </Panel>
    </>
  );
};
