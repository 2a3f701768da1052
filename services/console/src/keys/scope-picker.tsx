import type { Scope } from "@portcullis/contracts";
import { useId, useState } from "react";
import { Badge } from "../ui/badge.tsx";
import { Button } from "../ui/button.tsx";
import { Select } from "../ui/select.tsx";
import { TextInput } from "../ui/text-input.tsx";
import { formatCount } from "../ui/time.tsx";
import { isCovered, type Offer } from "./covered.ts";
import styles from "./keys.module.css";
import { OfferChoices } from "./offer-choices.tsx";
import { isEntry, toggled } from "./scope.ts";

const kinds = [
  { value: "list", label: "Only what is chosen below" },
  { value: "*", label: "All that the organisation enables, now and later" },
];

/** Chosen entries, each with what it reaches now, and a way to take it out. */
const Entries = ({
  entries,
  offers,
  onRemove,
}: {
  readonly entries: readonly string[];
  readonly offers: readonly Offer[];
  readonly onRemove: (entry: string) => void;
}) => (
  <ul className={styles.entries} aria-label="Scope entries">
    {entries.map((entry) => {
      const reached = offers.filter((offer) => isCovered([entry], offer)).length;
      return (
        <li key={entry}>
          <code>{entry}</code>
          {entry.includes("*") && (
            <Badge tone={reached === 0 ? "warn" : "neutral"}>{formatCount(reached)}</Badge>
          )}
          <Button isSmall tone="quiet" aria-label={`Remove ${entry}`} onPress={() => onRemove(entry)}>
            ×
          </Button>
        </li>
      );
    })}
  </ul>
);

/** What a key may reach: everything, or single tools and patterns. What is typed searches, and is a pattern where it can be one. */
export const ScopePicker = ({
  scope,
  offers,
  onChange,
}: {
  readonly scope: Scope;
  readonly offers: readonly Offer[];
  readonly onChange: (scope: Scope) => void;
}) => {
  const [text, setText] = useState("");
  const [before, setBefore] = useState<string[]>([]);
  const hint = useId();
  const entries = scope === "*" ? before : scope;
  const pattern = text.trim();
  const isPattern = isEntry(pattern);
  const wanted = pattern.toLowerCase();
  const shown = offers.filter(
    (offer) =>
      wanted === "" ||
      (isPattern && isCovered([pattern], offer)) ||
      `${offer.server}/${offer.name} ${offer.description ?? ""}`.toLowerCase().includes(wanted),
  );
  const choose = (kind: string): void => {
    setBefore(entries);
    onChange(kind === "*" ? "*" : entries);
  };
  const add = (): void => {
    if (!entries.includes(pattern)) onChange([...entries, pattern]);
    setText("");
  };
  return (
    <div className={styles.picker}>
      <Select label="Scope" value={scope === "*" ? "*" : "list"} options={kinds} onChange={choose} />
      {scope !== "*" && (
        <>
          <form
            className={styles.pattern}
            onSubmit={(event) => {
              event.preventDefault();
              event.stopPropagation();
              if (isPattern) add();
            }}
          >
            <TextInput
              label="Search tools, or write a pattern"
              placeholder="github/get_*"
              value={text}
              onChange={setText}
              aria-describedby={hint}
              autoComplete="off"
            />
            <Button type="submit" isDisabled={!isPattern || entries.includes(pattern)}>
              Add pattern
            </Button>
          </form>
          <p id={hint} role="status" className={styles.quiet}>
            {isPattern
              ? `${pattern} reaches ${formatCount(offers.filter((offer) => isCovered([pattern], offer)).length)} of ${formatCount(offers.length)}`
              : "A pattern is server/name; * stands for anything. prompts: and resources: before the name speak of those."}
          </p>
          {entries.length > 0 && (
            <Entries
              entries={entries}
              offers={offers}
              onRemove={(entry) => onChange(toggled(entries, entry))}
            />
          )}
          <OfferChoices
            offers={shown}
            entries={entries}
            onToggle={(entry) => onChange(toggled(entries, entry))}
          />
        </>
      )}
    </div>
  );
};
