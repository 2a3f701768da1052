import type { OrgRecord } from "@portcullis/contracts";
import { Select } from "../../ui/select.tsx";

/** Nothing to choose where there is one only. */
export const OrgSelect = ({
  orgs,
  value,
  onChange,
}: {
  readonly orgs: readonly Pick<OrgRecord, "slug" | "title">[];
  readonly value: string | undefined;
  readonly onChange: (org: string) => void;
}) =>
  orgs.length < 2 ? null : (
    <Select
      label="Organisation"
      isLabelHidden
      value={value ?? ""}
      options={orgs.map(({ slug, title }) => ({ value: slug, label: title }))}
      onChange={onChange}
    />
  );
