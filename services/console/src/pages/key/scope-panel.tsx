import type { KeyView, OrgRecord, Scope } from "@portcullis/contracts";
import { useState } from "react";
import { useMay } from "../../api/session.ts";
import { keyStateOf } from "../../keys/key-state.tsx";
import keyStyles from "../../keys/keys.module.css";
import { Preview } from "../../keys/preview.tsx";
import { ScopePicker } from "../../keys/scope-picker.tsx";
import { useChangeKey } from "../../keys/use-keys.ts";
import { useOffers } from "../../keys/use-offers.ts";
import { Button } from "../../ui/button.tsx";
import { Panel } from "../../ui/panel.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";

const isSame = (a: Scope, b: Scope): boolean =>
  a === b || (a !== "*" && b !== "*" && a.length === b.length && a.every((entry) => b.includes(entry)));

/** What the key reaches, and what it would with another scope, before that is saved. */
export const ScopePanel = ({
  record,
  org,
}: {
  readonly record: KeyView;
  readonly org: OrgRecord | undefined;
}) => {
  const [draft, setDraft] = useState<Scope>(record.scope);
  const may = useMay();
  const offers = useOffers(org);
  const change = useChangeKey(record);
  const canChange = may("key-put") && keyStateOf(record) !== "revoked";
  const isChanged = !isSame(draft, record.scope);
  return (
    <Panel title="Scope" hint="Approved, enabled for the organisation, and in here: all three">
      {offers.error !== null && <ProblemNote error={offers.error} retry={offers.retry} />}
      {offers.isPending ? (
        <Skeleton lines={8} label="Reading what can be reached" />
      ) : (
        <div className={keyStyles.columns}>
          {canChange ? (
            <ScopePicker scope={draft} offers={offers.offers} onChange={setDraft} />
          ) : (
            <ul>
              {(record.scope === "*" ? ["*"] : record.scope).map((entry) => (
                <li key={entry}>
                  <code>{entry}</code>
                </li>
              ))}
            </ul>
          )}
          <section aria-label="Preview">
            <h3>{isChanged ? "What the key would see" : "What the key sees"}</h3>
            <Preview scope={draft} offers={offers.offers} />
          </section>
        </div>
      )}
      {change.isError && <ProblemNote error={change.error} />}
      {canChange && (
        <div className={keyStyles.actions}>
          <Button
            tone="primary"
            isDisabled={!isChanged || change.isPending}
            onPress={() => change.mutate({ scope: draft })}
          >
            Save scope
          </Button>
          <Button tone="quiet" isDisabled={!isChanged} onPress={() => setDraft(record.scope)}>
            Undo
          </Button>
        </div>
      )}
    </Panel>
  );
};
