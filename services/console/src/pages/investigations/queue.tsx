import type { Investigation } from "@portcullis/contracts";
import { Link } from "@tanstack/react-router";
import { reasons, severityTones, statuses, subjectOf } from "../../investigations/words.ts";
import { Badge } from "../../ui/badge.tsx";
import layout from "../../ui/layout.module.css";
import { Table } from "../../ui/table.tsx";
import { formatCount, Time } from "../../ui/time.tsx";

type Select = (selected: ReadonlySet<string>) => void;

const Row = ({
  item,
  isSelected,
  onToggle,
}: {
  readonly item: Investigation;
  readonly isSelected: boolean;
  readonly onToggle: (() => void) | undefined;
}) => (
  <tr>
    {onToggle !== undefined && (
      <td>
        <input
          type="checkbox"
          checked={isSelected}
          onChange={onToggle}
          aria-label={`Select ${subjectOf(item)}`}
        />
      </td>
    )}
    <td>
      <Badge tone={severityTones[item.severity]}>{item.severity}</Badge>
    </td>
    <td>
      <Link to="/investigations/$id" params={{ id: item.id }}>
        {reasons[item.reason]}
      </Link>
      <div className={layout.quiet}>{subjectOf(item)}</div>
    </td>
    <td>{item.findings.map(({ type }) => type.replaceAll("_", " ")).join(", ")}</td>
    <td>
      {item.org === "_none" ? "none" : item.org}
      {item.key !== null && <div className={layout.quiet}>{item.key}</div>}
    </td>
    <td>{formatCount(item.count)}</td>
    <td>
      <Time at={item.lastAt} isShort />
    </td>
    <td>
      {statuses[item.status]}
      <div className={layout.quiet}>{item.assignee ?? "nobody's"}</div>
    </td>
  </tr>
);

/** Items one below the other; where one may triage, with a box to choose them by. */
export const Queue = ({
  items,
  selected,
  onSelect,
}: {
  readonly items: readonly Investigation[];
  readonly selected: ReadonlySet<string>;
  readonly onSelect: Select | undefined;
}) => {
  const toggle = (id: string): void => {
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    onSelect?.(next);
  };
  const areAll = items.every(({ id }) => selected.has(id));
  const head = ["Severity", "Why", "Findings", "Organisation", "Times", "Last", "Status"];
  return (
    <>
      {onSelect !== undefined && (
        <label className={layout.row}>
          <input
            type="checkbox"
            checked={areAll}
            onChange={() => onSelect(new Set(areAll ? [] : items.map(({ id }) => id)))}
          />
          All that are shown
        </label>
      )}
      <Table label="Investigations" head={onSelect === undefined ? head : ["Chosen", ...head]}>
        {items.map((item) => (
          <Row
            key={item.id}
            item={item}
            isSelected={selected.has(item.id)}
            onToggle={onSelect === undefined ? undefined : () => toggle(item.id)}
          />
        ))}
      </Table>
    </>
  );
};
