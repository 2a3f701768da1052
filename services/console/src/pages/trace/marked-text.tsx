import type { TraceView } from "@portcullis/contracts";
import type { ReactNode } from "react";
import styles from "./trace.module.css";

type Finding = TraceView["findings"][number];
type Preview = { readonly text: string; readonly length: number; readonly truncated: boolean };

const titleOf = ({ category, type, score, detector }: Finding): string =>
  `${category}: ${type.replaceAll("_", " ")}, ${Math.round(score * 100)} % sure (${detector})`;

/** The text with its findings highlighted; where they lie over each other, the first one is shown. */
const marked = (text: string, findings: readonly Finding[]): readonly ReactNode[] => {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const finding of findings.toSorted((a, b) => (a.shown?.start ?? 0) - (b.shown?.start ?? 0))) {
    const { start, end } = finding.shown ?? { start: 0, end: 0 };
    if (start < at || end <= start) continue;
    parts.push(text.slice(at, start));
    parts.push(
      <mark key={start} data-category={finding.category} title={titleOf(finding)}>
        {text.slice(start, end)}
      </mark>,
    );
    at = end;
  }
  parts.push(text.slice(at));
  return parts;
};

/** One redacted text of a trace. @param pointer where it stands in the record (RFC 6901), as findings name it */
export const MarkedText = ({
  title,
  preview,
  pointer,
  findings,
}: {
  readonly title: string;
  readonly preview: Preview;
  readonly pointer: string;
  readonly findings: readonly Finding[];
}) => {
  const own = findings.filter(({ shown }) => shown?.text === pointer);
  return (
    <div className={styles.text}>
      <h3>{title}</h3>
      {preview.text === "" ? (
        <p className={styles.quiet}>Empty.</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
        <pre tabIndex={0} style={{ overflow: "auto" }}>
          {marked(preview.text, own)}
        </pre>
      )}
      {preview.truncated && (
        <p className={styles.quiet}>
          The first {preview.text.length} of {preview.length} characters.
        </p>
      )}
    </div>
  );
};
