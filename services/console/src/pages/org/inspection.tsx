import type { Category, Direction, Mode, OrgRecord } from "@portcullis/contracts";
import { useOrgChange } from "../../orgs/use-org.ts";
import layout from "../../ui/layout.module.css";
import { Panel } from "../../ui/panel.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { Select } from "../../ui/select.tsx";
import { Table } from "../../ui/table.tsx";

const modes: Readonly<Record<Mode, string>> = {
  off: "not looked for",
  monitor: "noted",
  redact: "taken out",
  approve: "a person is asked",
  block: "stopped",
};
const categories: Readonly<Record<Category, string>> = {
  secrets: "Secrets",
  pii: "Personal data",
  injection: "Injection",
};
const directions: Readonly<Record<Direction, string>> = {
  request: "To the server",
  result: "From the server",
};

/** What follows where something is found, by what it is and where it goes. */
export const Inspection = ({ org, mayChange }: { readonly org: OrgRecord; readonly mayChange: boolean }) => {
  const change = useOrgChange(org.slug);
  const { inspection } = org;
  const cell = (category: Category, direction: Direction) => {
    const mode = inspection[direction][category];
    if (!mayChange) return modes[mode];
    return (
      <Select
        label={`${categories[category]}, ${directions[direction].toLowerCase()}`}
        isLabelHidden
        value={mode}
        isDisabled={change.isPending}
        options={Object.entries(modes).map(([value, label]) => ({ value, label }))}
        onChange={(next) =>
          change.mutate({ method: "PUT", path: "/inspection", body: { [direction]: { [category]: next } } })
        }
      />
    );
  };
  return (
    <Panel title="What is found is …" hint="The system's own credentials are always stopped.">
      <Table label="Inspection modes" head={["Category", ...Object.values(directions)]}>
        {(Object.keys(categories) as Category[]).map((category) => (
          <tr key={category}>
            <th scope="row">{categories[category]}</th>
            <td>{cell(category, "request")}</td>
            <td>{cell(category, "result")}</td>
          </tr>
        ))}
      </Table>
      <p className={layout.quiet}>
        What no detector could read is {inspection.blockUncovered ? "stopped" : "let through"}. The
        organisation has {inspection.patterns?.length ?? 0} patterns, {inspection.denyPhrases?.length ?? 0}{" "}
        lists of phrases and {inspection.registeredSecrets?.length ?? 0} registered secrets of its own.
      </p>
      {change.isError && <ProblemNote error={change.error} />}
    </Panel>
  );
};
