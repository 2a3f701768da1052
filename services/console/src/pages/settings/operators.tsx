import { useState } from "react";
import { useMay } from "../../api/session.ts";
import { KeyStateBadge, keyStateOf } from "../../keys/key-state.tsx";
import { SecretNote } from "../../keys/secret-note.tsx";
import { Panel } from "../../ui/panel.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Table } from "../../ui/table.tsx";
import { Time } from "../../ui/time.tsx";
import { NewOperator } from "./new-operator.tsx";
import { RevokeOperator } from "./revoke-operator.tsx";
import { type OperatorSecret, useOperators } from "./use-settings.ts";

/** Who may sign in with a token of this gate's own. */
export const Operators = () => {
  const may = useMay();
  const operators = useOperators(may("operator-list"));
  const [created, setCreated] = useState<OperatorSecret>();
  const rows = operators.data ?? [];
  return (
    <Panel
      title="Operators"
      hint="Those of the identity provider, and of the ingress's own file, are not among them"
      actions={may("operator-create") && <NewOperator onCreated={setCreated} />}
    >
      {created !== undefined && (
        <SecretNote
          title={`The token of ${created.name}`}
          secret={created.token}
          warning="This is the only time that it is shown: it is not kept anywhere."
          onDone={() => setCreated(undefined)}
        />
      )}
      {operators.isPending && <Skeleton />}
      {operators.isError && <ProblemNote error={operators.error} retry={() => void operators.refetch()} />}
      {operators.data !== undefined && rows.length === 0 && (
        <p>None yet: add one for each person, so that the audit log says who did what.</p>
      )}
      {rows.length > 0 && (
        <Table label="Operators" head={["Name", "Role", "State", "Expires", "Created", "Actions"]}>
          {rows.map((operator) => (
            <tr key={operator.id}>
              <th scope="row">{operator.name}</th>
              <td>{operator.role}</td>
              <td>
                <KeyStateBadge of={operator} />
              </td>
              <td>{operator.expiresAt === null ? "never" : <Time at={operator.expiresAt} />}</td>
              <td>
                <Time at={operator.createdAt} isShort />
              </td>
              <td>
                {may("operator-revoke") && keyStateOf(operator) !== "revoked" && (
                  <RevokeOperator operator={operator} />
                )}
              </td>
            </tr>
          ))}
        </Table>
      )}
    </Panel>
  );
};
