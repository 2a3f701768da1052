import type { OrgRecord } from "@portcullis/contracts";
import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useServers } from "../../catalog/use-catalog.ts";
import { useOrgChange } from "../../orgs/use-org.ts";
import { Button } from "../../ui/button.tsx";
import { Confirm } from "../../ui/confirm.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import layout from "../../ui/layout.module.css";
import { Panel } from "../../ui/panel.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { TextArea } from "../../ui/text-area.tsx";

type Props = { readonly org: OrgRecord; readonly server: string };

/** Everything, or patterns: one a line. */
const Edit = ({ org, server }: Props) => {
  const now = org.enabled[server];
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState(now === undefined || now === "*" ? "*" : now.join("\n"));
  const change = useOrgChange(org.slug);
  const patterns = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const save = (): void => {
    const tools = patterns.length === 1 && patterns[0] === "*" ? "*" : patterns;
    change.mutate(
      { method: "PUT", path: `/servers/${server}`, body: { tools } },
      { onSuccess: () => setOpen(false) },
    );
  };
  return (
    <>
      <Button
        isSmall
        aria-label={`${now === undefined ? "Turn on" : "Change"} ${server}`}
        onPress={() => setOpen(true)}
      >
        {now === undefined ? "Turn on" : "Change"}
      </Button>
      <Dialog
        title={`What of ${server} is turned on`}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        actions={
          <Button tone="primary" isDisabled={change.isPending} onPress={save}>
            Save
          </Button>
        }
      >
        <TextArea
          label="Patterns"
          hint="One a line: get_issue, get_*, prompts:*, resources:file:///*; a single * is everything. Nothing else is turned on."
          value={text}
          onChange={setText}
          rows={6}
        />
        {change.isError && <ProblemNote error={change.error} />}
      </Dialog>
    </>
  );
};

const TurnOff = ({ org, server }: Props) => {
  const change = useOrgChange(org.slug);
  const work = useMutation({
    mutationFn: (_note: string) => change.mutateAsync({ method: "DELETE", path: `/servers/${server}` }),
  });
  return (
    <Confirm
      label="Turn off"
      of={server}
      title={`Turn ${server} off for ${org.title}?`}
      work={work}
      tone="danger"
    >
      <p>None of its keys sees anything of it any more, at once.</p>
    </Confirm>
  );
};

/** What of the approved servers the organisation uses. */
export const Enablement = ({ org, mayChange }: { readonly org: OrgRecord; readonly mayChange: boolean }) => {
  const servers = useServers();
  const approved = servers.data?.filter(({ status }) => status === "approved") ?? [];
  const slugs = [...new Set([...approved.map(({ slug }) => slug), ...Object.keys(org.enabled)])].toSorted();
  return (
    <Panel title="Servers">
      {servers.isPending && <Skeleton lines={3} label="Reading the catalog" />}
      <ul className={layout.form}>
        {slugs.map((server) => {
          const enabled = org.enabled[server];
          return (
            <li key={server} className={layout.row}>
              <Link to="/catalog/$server" params={{ server }}>
                {server}
              </Link>
              <span className={layout.quiet}>
                {enabled === undefined ? "off" : enabled === "*" ? "everything" : enabled.join(", ")}
                {!approved.some(({ slug }) => slug === server) && " (not approved: nobody sees it)"}
              </span>
              {mayChange && <Edit key={JSON.stringify(enabled)} org={org} server={server} />}
              {mayChange && enabled !== undefined && <TurnOff org={org} server={server} />}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
};
