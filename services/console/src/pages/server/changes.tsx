import type { DefinitionChange } from "@portcullis/contracts";
import { Table } from "../../ui/table.tsx";
import styles from "./server.module.css";

/** What was approved and what the server says now, side by side. Invisible characters are shown as such by the gate. */
export const Changes = ({ changes }: { readonly changes: readonly DefinitionChange[] }) => (
  <Table label="Changes since the approval" head={["Where", "Approved", "Now"]}>
    {changes.map(({ kind, pointer, before, after }) => (
      <tr key={`${kind}${pointer}`}>
        <td>
          <code>{pointer || "/"}</code> {kind}
        </td>
        <td>
          <del className={styles.before}>{before}</del>
        </td>
        <td>
          <ins className={styles.after}>{after}</ins>
        </td>
      </tr>
    ))}
  </Table>
);
