import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { keyStateOf } from "../../keys/key-state.tsx";
import { useKeys, useKeyTools } from "../../keys/use-keys.ts";
import { useOrgs } from "../../orgs/use-orgs.ts";
import type { Search } from "../../router.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { PageHead, Panel } from "../../ui/panel.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Chooser, toolId } from "./chooser.tsx";
import { emptyDraft, submissionOf } from "./draft.ts";
import styles from "./playground.module.css";
import { RequestForm } from "./request-form.tsx";
import { Send } from "./send.tsx";
import { useDefinitions, useExplanation } from "./use-explain.ts";
import { Verdict } from "./verdict.tsx";

/** What the gate would say of a prompt or a call, while it is written and before anything is sent. */
export const Page = () => {
  const search = useSearch({ strict: false }) as Search;
  const navigate = useNavigate();
  const [draft, setDraft] = useState(emptyDraft);
  const change = (changes: Readonly<Record<string, string | undefined>>): void => {
    // Arguments are of one tool.
    if ("tool" in changes) setDraft((before) => ({ ...before, json: emptyDraft.json }));
    const next = Object.entries({ ...search, ...changes }).filter(([, value]) => value !== undefined);
    void navigate({ to: "/playground", search: Object.fromEntries(next) as Search, replace: true });
  };
  const orgs = useOrgs();
  const org = orgs.data?.find(({ slug }) => slug === search.org) ?? orgs.data?.[0];
  const keys = useKeys(org?.slug);
  const usable = (keys.data ?? []).filter((each) => keyStateOf(each) === "active");
  const record = usable.find(({ id }) => id === search.key) ?? usable[0];
  const tools = useKeyTools(record?.id);
  const tool = tools.data?.find((each) => toolId(each) === search.tool) ?? tools.data?.[0];
  const definitions = useDefinitions(tool?.server);
  const kind = search.kind === "model" ? "model" : "tool";
  const current = { ...draft, kind } as const;
  const request = submissionOf(current, tool);
  const explained = useExplanation(record?.id, request);
  const failed = [orgs, keys, tools, definitions].find(({ isError }) => isError);
  // What is on the page for another text than the one that is typed says nothing about this one.
  const shown = request === undefined ? undefined : explained.data;
  return (
    <>
      <PageHead title="Playground" hint="Nothing is sent, and nothing is kept, until you say so" />
      {failed !== undefined && <ProblemNote error={failed.error} retry={() => void failed.refetch()} />}
      {(orgs.isPending || (org !== undefined && keys.isPending)) && (
        <Skeleton lines={8} label="Reading keys" />
      )}
      {keys.data !== undefined && record === undefined && (
        <EmptyState title="No key to try with">
          Create one under Keys: what happens depends on its scope.
        </EmptyState>
      )}
      {record !== undefined && (
        <div className={styles.page}>
          <Chooser
            orgs={orgs.data ?? []}
            org={org}
            keys={usable}
            record={record}
            kind={kind}
            tools={tools.data ?? []}
            tool={tool}
            change={change}
          />
          <div className={styles.columns}>
            <Panel title="Request">
              {kind === "tool" && tools.data?.length === 0 ? (
                <EmptyState title="The key sees no tool">
                  Widen its scope under Keys, or enable a server for its organisation.
                </EmptyState>
              ) : (
                <RequestForm
                  key={kind === "tool" && tool !== undefined ? toolId(tool) : kind}
                  draft={current}
                  inputSchema={
                    definitions.data?.find(({ name }) => name === tool?.tool)?.definition.inputSchema
                  }
                  isSchemaPending={definitions.isPending}
                  request={shown?.of}
                  findings={shown?.explanation.inspection?.findings ?? []}
                  onChange={setDraft}
                />
              )}
            </Panel>
            <Panel title="What would happen" hint="Asked of the gate as you type; nothing runs">
              {request === undefined && <p>Write something, and it is looked at.</p>}
              {request !== undefined && explained.isPending && <Skeleton lines={8} label="Asking the gate" />}
              {request !== undefined && explained.isError && (
                <ProblemNote error={explained.error} retry={() => void explained.refetch()} />
              )}
              {shown !== undefined && <Verdict explanation={shown.explanation} request={shown.of} />}
            </Panel>
            <Send request={request} record={record} />
          </div>
        </div>
      )}
    </>
  );
};
