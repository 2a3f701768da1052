import { useNavigate, useSearch } from "@tanstack/react-router";
import { Select } from "../ui/select.tsx";
import { useOrgs } from "./use-orgs.ts";

/** The organisation that a page is about: the URL's, else the first. Undefined where none is known (yet). */
export const useChosenOrg = (): string | undefined => {
  const { org } = useSearch({ strict: false });
  const orgs = useOrgs();
  return org ?? orgs.data?.[0]?.slug;
};

export const OrgSelect = () => {
  const orgs = useOrgs();
  const chosen = useChosenOrg();
  const search = useSearch({ strict: false });
  const navigate = useNavigate();
  return (
    <Select
      label="Organisation"
      isLabelHidden
      value={chosen ?? ""}
      options={(orgs.data ?? []).map(({ slug, title }) => ({ value: slug, label: title }))}
      onChange={(org) => void navigate({ to: ".", search: { ...search, org } })}
    />
  );
};
