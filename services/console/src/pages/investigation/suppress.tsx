import type { InvestigationView, SuppressionInput } from "@portcullis/contracts";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { api } from "../../api/client.ts";
import { Button } from "../../ui/button.tsx";
import { Facts } from "../../ui/facts.tsx";
import layout from "../../ui/layout.module.css";
import { Panel } from "../../ui/panel.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { Select } from "../../ui/select.tsx";
import { TextInput } from "../../ui/text-input.tsx";

const DAY_MS = 86_400_000;
const days = ["1", "7", "30", "90"] as const;

const One = ({ org, suggestion }: { readonly org: string; readonly suggestion: SuppressionInput }) => {
  const client = useQueryClient();
  const [reason, setReason] = useState("");
  const [lasts, setLasts] = useState<string>("7");
  const make = useMutation({
    mutationFn: () => {
      const expiresAt = new Date(Date.now() + Number(lasts) * DAY_MS - 60_000).toISOString();
      return api<unknown>("POST", `/admin/orgs/${org}/suppressions`, {
        body: { ...suggestion, reason, expiresAt },
      });
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ["suppressions"] }),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!make.isPending && !make.isSuccess) make.mutate();
  };
  const { category, type, server, tool, pointer, key, fingerprint } = suggestion;
  return (
    <form className={layout.form} onSubmit={submit}>
      <Facts
        facts={{
          Findings: `${type.replaceAll("_", " ")} (${category})`,
          "In calls of": tool !== undefined && `${tool} of ${server}`,
          At: pointer !== undefined && <code>{pointer}</code>,
          "Of the key": key,
          "Of the value": fingerprint !== undefined && "the same as here, and no other",
        }}
      />
      <TextInput label="Why it is a false alarm" value={reason} onChange={setReason} isRequired />
      <Select
        label="For how long"
        value={lasts}
        options={days.map((value) => ({ value, label: value === "1" ? "a day" : `${value} days` }))}
        onChange={setLasts}
      />
      {make.isSuccess ? (
        <p role="status">
          It does not count any more.{" "}
          <Link to="/orgs/$org" params={{ org }}>
            All suppressions
          </Link>
        </p>
      ) : (
        <Button type="submit">Suppress these findings</Button>
      )}
      {make.isError && <ProblemNote error={make.error} />}
    </form>
  );
};

/** A false alarm becomes an exception: as narrow as what was seen, and for a time. */
export const Suppress = ({ item }: { readonly item: InvestigationView }) => (
  <Panel title="Suppress a false alarm" hint="Receipts show it, the audit has it, and it ends by itself.">
    {item.suggestions.map((suggestion) => (
      <One key={JSON.stringify(suggestion)} org={item.org} suggestion={suggestion} />
    ))}
  </Panel>
);
