import type { FindingLabel, FindingType, InvestigationView } from "@portcullis/contracts";
import { useChange } from "../../investigations/use-investigations.ts";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import layout from "../../ui/layout.module.css";
import { Panel } from "../../ui/panel.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";

const words: Readonly<Record<FindingLabel, string>> = {
  true_positive: "Right",
  false_positive: "False alarm",
};

const labelOf = ({ labels }: InvestigationView, { category, type }: FindingType) =>
  labels.find((label) => label.category === category && label.type === type && label.request === null);

/** Whether the detectors were right, by type: it makes their precision, and a false alarm can be suppressed. */
export const Labels = ({
  item,
  mayLabel,
}: {
  readonly item: InvestigationView;
  readonly mayLabel: boolean;
}) => {
  const change = useChange(item.id);
  if (item.findings.length === 0) return null;
  const say = ({ category, type }: FindingType, label: FindingLabel | null): void =>
    change.mutate({ kind: "label", label: { category, type, label } });
  return (
    <Panel title="Were the detectors right?" hint="What you say counts in each detector's precision.">
      <ul className={layout.form}>
        {item.findings.map((finding) => {
          const said = labelOf(item, finding);
          return (
            <li key={`${finding.category} ${finding.type}`} className={layout.row}>
              <span>
                {finding.type.replaceAll("_", " ")}{" "}
                <span className={layout.quiet}>
                  {finding.category}, by {finding.detectors.join(", ")}
                </span>
              </span>
              {said !== undefined && (
                <Badge tone={said.label === "true_positive" ? "good" : "warn"}>
                  {words[said.label]}, says {said.by}
                </Badge>
              )}
              {mayLabel &&
                (Object.keys(words) as FindingLabel[]).map((label) => (
                  <Button
                    key={label}
                    isSmall
                    tone="quiet"
                    aria-label={`${words[label]}: ${finding.type}`}
                    onPress={() => say(finding, said?.label === label ? null : label)}
                  >
                    {said?.label === label ? `Not ${words[label].toLowerCase()}` : words[label]}
                  </Button>
                ))}
            </li>
          );
        })}
      </ul>
      {change.isError && <ProblemNote error={change.error} />}
    </Panel>
  );
};
