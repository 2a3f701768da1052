import type { TraceView } from "@portcullis/contracts";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import styles from "./approvals.module.css";
import { useAskedBy } from "./use-approvals.ts";

const Text = ({
  title,
  of,
  preview,
}: {
  readonly title: string;
  /** The request that it is of. */
  readonly of: string;
  readonly preview: TraceView["prompt"][number]["preview"];
}) => (
  <div>
    <h3>{title}</h3>
    <ScrollRegion label={`${title}, of ${of}`} className={styles.text}>
      <pre>{preview.text}</pre>
    </ScrollRegion>
    {preview.truncated && <p className={styles.quiet}>Cut after so many characters.</p>}
  </div>
);

/** What would run, as the trace has it: redacted. */
export const AskedFor = ({ requestId }: { readonly requestId: string }) => {
  const trace = useAskedBy(requestId);
  if (trace.isPending) return <Skeleton lines={3} label="Reading what was asked for" />;
  if (trace.isError) return <p className={styles.quiet}>The trace of the request cannot be read.</p>;
  const { tool, prompt, findings } = trace.data;
  return (
    <div className={styles.texts}>
      {tool !== null && <Text of={requestId} title="Arguments, redacted" preview={tool.arguments} />}
      {tool?.params !== undefined && (
        <Text of={requestId} title="Other parameters, redacted" preview={tool.params} />
      )}
      {prompt.map(({ role, preview }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: messages have a place and nothing else
        <Text key={at} of={requestId} title={`Message of ${role}, redacted`} preview={preview} />
      ))}
      {findings.length > 0 && (
        <p className={styles.quiet}>
          Found in it:{" "}
          {[...new Set(findings.map(({ category, type }) => `${category} (${type})`))].join(", ")}
        </p>
      )}
    </div>
  );
};
