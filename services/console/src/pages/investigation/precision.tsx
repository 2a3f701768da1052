import type { Precision as Measured } from "@portcullis/contracts";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { api } from "../../api/client.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { PageHead, Panel } from "../../ui/panel.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Table } from "../../ui/table.tsx";

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** How often each detector was right, as far as people said so. */
export const Precision = () => {
  const query = useQuery({
    queryKey: ["precision"],
    queryFn: ({ signal }) => api<Measured>("GET", "/detectors/precision", { signal }),
  });
  return (
    <>
      <PageHead title="Precision" actions={<Link to="/investigations">The queue</Link>} />
      <Panel
        title="Of what was labelled"
        hint="With the interval that the true value is in, in 95 of 100 cases (Wilson)."
      >
        {query.isPending && <Skeleton lines={5} label="Counting labels" />}
        {query.isError && <ProblemNote error={query.error} retry={() => void query.refetch()} />}
        {query.data?.types.length === 0 && (
          <EmptyState title="Nobody labelled anything yet">
            Open an investigation and say whether its findings are right.
          </EmptyState>
        )}
        {query.data !== undefined && query.data.types.length > 0 && (
          <Table
            label="Precision by type"
            head={["Type", "Detector", "Labelled", "Right", "Precision", "Between"]}
          >
            {query.data.types.map((row) => (
              <tr key={`${row.detector} ${row.category} ${row.type}`}>
                <td>{row.type.replaceAll("_", " ")}</td>
                <td>{row.detector}</td>
                <td>{row.labelled}</td>
                <td>{row.truePositives}</td>
                <td>{percent(row.precision)}</td>
                <td>
                  {percent(row.low)} and {percent(row.high)}
                </td>
              </tr>
            ))}
          </Table>
        )}
      </Panel>
    </>
  );
};
