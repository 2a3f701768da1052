/** The pages, in the order of the day: what happens, what needs a look, what is set. `needs` is a control command. */
export const navigation = [
  { to: "/", label: "Overview", needs: undefined },
  { to: "/traces", label: "Traces", needs: undefined },
  { to: "/investigations", label: "Investigations", needs: undefined },
  { to: "/approvals", label: "Approvals", needs: "approval-list" },
  { to: "/catalog", label: "Catalog", needs: "server-list" },
  { to: "/orgs", label: "Organisations", needs: "org-list" },
  { to: "/keys", label: "Keys", needs: "key-list" },
  { to: "/policies", label: "Policies", needs: "policy-list" },
  { to: "/playground", label: "Playground", needs: "explain" },
  { to: "/audit", label: "Audit", needs: "audit-list" },
  { to: "/settings", label: "Settings", needs: undefined },
] as const;
