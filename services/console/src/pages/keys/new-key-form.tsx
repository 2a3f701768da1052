import type { OrgRecord, Scope } from "@portcullis/contracts";
import { useState } from "react";
import keyStyles from "../../keys/keys.module.css";
import { Preview } from "../../keys/preview.tsx";
import { ScopePicker } from "../../keys/scope-picker.tsx";
import { type KeySecret, useCreateKey } from "../../keys/use-keys.ts";
import { useOffers } from "../../keys/use-offers.ts";
import { Button } from "../../ui/button.tsx";
import { Panel } from "../../ui/panel.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { KeyFields, type KeyFieldValues, toInput } from "./key-fields.tsx";

const empty: KeyFieldValues = { name: "", environment: "live", expires: "90", perSecond: "", allowedIps: "" };

/** A new key: what it is called, what it reaches, and what it sees of that, before it exists. */
export const NewKeyForm = ({
  org,
  onClose,
  onCreated,
}: {
  readonly org: OrgRecord;
  readonly onClose: () => void;
  readonly onCreated: (secret: KeySecret) => void;
}) => {
  const [values, setValues] = useState(empty);
  const [scope, setScope] = useState<Scope>([]);
  const offers = useOffers(org);
  const create = useCreateKey(org.slug);
  return (
    <Panel title="New key" hint={`For ${org.title}`}>
      <div className={keyStyles.form}>
        <KeyFields values={values} onChange={setValues} />
        {offers.error !== null && <ProblemNote error={offers.error} retry={offers.retry} />}
        {offers.isPending ? (
          <Skeleton lines={10} label="Reading what can be reached" />
        ) : (
          <div className={keyStyles.columns}>
            <ScopePicker scope={scope} offers={offers.offers} onChange={setScope} />
            <section aria-label="Preview">
              <h3>What the key will see</h3>
              <Preview scope={scope} offers={offers.offers} />
            </section>
          </div>
        )}
        {create.isError && <ProblemNote error={create.error} />}
        <div className={keyStyles.actions}>
          <Button
            tone="primary"
            isDisabled={values.name.trim() === "" || create.isPending}
            onPress={() =>
              create.mutate({ ...toInput(values), scope }, { onSuccess: (secret) => onCreated(secret) })
            }
          >
            Create key
          </Button>
          <Button tone="quiet" onPress={onClose}>
            Cancel
          </Button>
        </div>
      </div>
    </Panel>
  );
};
