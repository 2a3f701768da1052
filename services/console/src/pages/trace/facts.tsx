import type { TraceView } from "@portcullis/contracts";
import { Link } from "@tanstack/react-router";
import { Facts as List } from "../../ui/facts.tsx";
import { Panel } from "../../ui/panel.tsx";
import { Time } from "../../ui/time.tsx";

/** Whose it is, what it was, when. */
export const Facts = ({ trace }: { readonly trace: TraceView }) => {
  const { receivedAt, finishedAt, endedAt, org, key, code, execution, http, requestId } = trace;
  return (
    <Panel title="Request">
      <List
        facts={{
          Received: <Time at={receivedAt} />,
          Ended: finishedAt !== null && (
            <>
              <Time at={finishedAt} />
              {endedAt !== null && `, at ${endedAt}`}
            </>
          ),
          Organisation: (
            <Link to="/traces" search={{ org }}>
              {org === "_none" ? "none" : org}
            </Link>
          ),
          Key: key !== null && (
            <Link to="/keys/$key" params={{ key }} search={{ org }}>
              {key}
            </Link>
          ),
          Code: code !== null && <code>{code}</code>,
          "Called by":
            execution !== null && `${execution.executor}, entry ${execution.ledgerSequence} of the ledger`,
          HTTP: http !== null && `${http.method} ${http.route}, ${http.status}`,
          Id: <code>{requestId}</code>,
        }}
      />
    </Panel>
  );
};
