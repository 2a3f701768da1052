import type { TraceView } from "@portcullis/contracts";
import { Facts } from "../../ui/facts.tsx";
import { Panel } from "../../ui/panel.tsx";
import { MarkedText } from "./marked-text.tsx";

/** A change of the configuration: who, what, before and after. */
export const Audit = ({ audit }: { readonly audit: NonNullable<TraceView["audit"]> }) => {
  const { actor, role, command, target, revision, note, before, after } = audit;
  return (
    <Panel title="The change">
      <Facts
        facts={{
          By: `${actor} (${role})`,
          What: `${command} of ${target}, revision ${revision}`,
          Note: note,
        }}
      />
      {before !== null && (
        <MarkedText title="Before" preview={before} pointer="/audit/before/text" findings={[]} />
      )}
      {after !== null && (
        <MarkedText title="After" preview={after} pointer="/audit/after/text" findings={[]} />
      )}
    </Panel>
  );
};
