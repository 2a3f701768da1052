import type { KeyView } from "@portcullis/contracts";
import { useState } from "react";
import { type KeyInput, useChangeKey } from "../../keys/use-keys.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { Select } from "../../ui/select.tsx";
import { TextInput } from "../../ui/text-input.tsx";

const DAY_MS = 86_400_000;
const KEPT = "kept";
const expiries = [
  { value: KEPT, label: "As it is" },
  { value: "30", label: "In 30 days" },
  { value: "90", label: "In 90 days" },
  { value: "365", label: "In a year" },
  { value: "never", label: "Never" },
];

type Values = {
  readonly name: string;
  readonly expires: string;
  readonly perSecond: string;
  readonly allowedIps: string;
};

const valuesOf = ({ name, rateLimit, allowedIps }: KeyView): Values => ({
  name,
  expires: KEPT,
  perSecond: rateLimit?.perSecond === undefined ? "" : String(rateLimit.perSecond),
  allowedIps: allowedIps === null ? "" : allowedIps.join(", "),
});

/** What changed, and nothing else: limits that the form does not show stay. */
const changesOf = (record: KeyView, values: Values): KeyInput => {
  const before = valuesOf(record);
  const { perSecond: _before, ...others } = record.rateLimit ?? {};
  const limit = values.perSecond === "" ? others : { ...others, perSecond: Number(values.perSecond) };
  const ips = values.allowedIps.split(/[\s,]+/).filter((ip) => ip !== "");
  return {
    ...(values.name === before.name ? {} : { name: values.name.trim() }),
    ...(values.perSecond === before.perSecond
      ? {}
      : { rateLimit: Object.keys(limit).length === 0 ? null : limit }),
    ...(values.allowedIps === before.allowedIps ? {} : { allowedIps: ips.length === 0 ? null : ips }),
    ...(values.expires === KEPT
      ? {}
      : {
          expiresAt:
            values.expires === "never"
              ? null
              : new Date(Date.now() + Number(values.expires) * DAY_MS).toISOString(),
        }),
  };
};

/** The name and the limits of a key. Its scope has a panel of its own; its secret stays. */
export const Edit = ({ record }: { readonly record: KeyView }) => {
  const [isOpen, setOpen] = useState(false);
  const [values, setValues] = useState(() => valuesOf(record));
  const change = useChangeKey(record);
  const open = (): void => {
    setValues(valuesOf(record));
    change.reset();
    setOpen(true);
  };
  const isLimit = values.perSecond === "" || Number(values.perSecond) > 0;
  return (
    <>
      <Button onPress={open}>Edit</Button>
      <Dialog
        title={`Edit ${record.name}`}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        actions={
          <Button
            tone="primary"
            isDisabled={change.isPending || values.name.trim() === "" || !isLimit}
            onPress={() => change.mutate(changesOf(record, values), { onSuccess: () => setOpen(false) })}
          >
            Save key
          </Button>
        }
      >
        <TextInput
          label="Name"
          isRequired
          autoComplete="off"
          value={values.name}
          onChange={(name) => setValues({ ...values, name })}
        />
        <Select
          label="Expires"
          value={values.expires}
          options={expiries}
          onChange={(expires) => setValues({ ...values, expires })}
        />
        <TextInput
          label="Requests per second"
          hint="Empty: no limit"
          inputMode="decimal"
          value={values.perSecond}
          onChange={(perSecond) => setValues({ ...values, perSecond })}
          {...(isLimit ? {} : { errorText: "a number above 0" })}
        />
        <TextInput
          label="Allowed addresses"
          hint="IP addresses or CIDR blocks; empty: any"
          autoComplete="off"
          value={values.allowedIps}
          onChange={(allowedIps) => setValues({ ...values, allowedIps })}
        />
        {change.isError && <ProblemNote error={change.error} />}
      </Dialog>
    </>
  );
};
