import keyStyles from "../../keys/keys.module.css";
import type { NewKey } from "../../keys/use-keys.ts";
import { Select } from "../../ui/select.tsx";
import { TextInput } from "../../ui/text-input.tsx";

export type KeyFieldValues = {
  readonly name: string;
  readonly environment: string;
  /** Days, or empty: never. */
  readonly expires: string;
  readonly perSecond: string;
  /** Addresses with commas or spaces between them; empty: any. */
  readonly allowedIps: string;
};

const DAY_MS = 86_400_000;
const expiries = [
  { value: "30", label: "In 30 days" },
  { value: "90", label: "In 90 days" },
  { value: "365", label: "In a year" },
  { value: "", label: "Never" },
];
const environments = [
  { value: "live", label: "Live" },
  { value: "test", label: "Test" },
];

/** The body of `key-create` without its scope. */
export const toInput = (values: KeyFieldValues): Omit<NewKey, "scope"> => {
  const ips = values.allowedIps.split(/[\s,]+/).filter((ip) => ip !== "");
  const perSecond = Number(values.perSecond);
  return {
    name: values.name.trim(),
    environment: values.environment === "test" ? "test" : "live",
    expiresAt:
      values.expires === "" ? null : new Date(Date.now() + Number(values.expires) * DAY_MS).toISOString(),
    rateLimit: perSecond > 0 ? { perSecond } : null,
    allowedIps: ips.length === 0 ? null : ips,
  };
};

export const KeyFields = ({
  values,
  onChange,
}: {
  readonly values: KeyFieldValues;
  readonly onChange: (values: KeyFieldValues) => void;
}) => (
  <div className={keyStyles.fields}>
    <TextInput
      label="Name"
      hint="Which agent it is for"
      isRequired
      autoComplete="off"
      value={values.name}
      onChange={(name) => onChange({ ...values, name })}
    />
    <Select
      label="Expires"
      value={values.expires}
      options={expiries}
      onChange={(expires) => onChange({ ...values, expires })}
    />
    <Select
      label="Environment"
      value={values.environment}
      options={environments}
      onChange={(environment) => onChange({ ...values, environment })}
    />
    <TextInput
      label="Requests per second"
      hint="Empty: no limit"
      inputMode="decimal"
      value={values.perSecond}
      onChange={(perSecond) => onChange({ ...values, perSecond })}
      {...(values.perSecond === "" || Number(values.perSecond) > 0 ? {} : { errorText: "a number above 0" })}
    />
    <TextInput
      label="Allowed addresses"
      hint="IP addresses or CIDR blocks; empty: any"
      autoComplete="off"
      placeholder="10.0.0.0/8"
      value={values.allowedIps}
      onChange={(allowedIps) => onChange({ ...values, allowedIps })}
    />
  </div>
);
