import type { Explanation, Submission } from "@portcullis/contracts";
import { Badge, type Tone } from "../../ui/badge.tsx";
import { excerptOf } from "./marks.ts";
import styles from "./playground.module.css";

const effects: Readonly<Record<Explanation["effect"], { readonly tone: Tone; readonly says: string }>> = {
  allow: { tone: "good", says: "It would go through." },
  blocked: { tone: "bad", says: "Inspection would stop it." },
  deny: { tone: "bad", says: "It would be refused." },
  pending: { tone: "warn", says: "It would wait for a person's approval." },
};

const stepNames: Readonly<Record<Explanation["steps"][number]["step"], string>> = {
  key: "Key",
  address: "Address",
  inspection: "Inspection",
  server: "Server",
  definition: "Definition",
  enablement: "Enabled for the organisation",
  scope: "Scope",
  policy: "Policies",
  approval: "Approval",
};
const results: Readonly<
  Record<Explanation["steps"][number]["result"], { readonly tone: Tone; readonly word: string }>
> = {
  pass: { tone: "good", word: "passes" },
  stop: { tone: "bad", word: "stops" },
  skipped: { tone: "neutral", word: "not reached" },
};

/** What was found, in words: the marks in the text repeat it. */
const Findings = ({
  explanation,
  request,
}: {
  readonly explanation: Explanation;
  readonly request: Submission;
}) => {
  const { inspection } = explanation;
  if (inspection === null) return <p>No inspector answers.</p>;
  const { findings, coverage } = inspection;
  return (
    <>
      {findings.length === 0 && <p>Nothing was found.</p>}
      {findings.length > 0 && (
        <ul className={styles.findings}>
          {findings.map((finding) => {
            const { category, type, detector, pointer, start, target, severity, score, suppressed } = finding;
            const excerpt = excerptOf(request, finding);
            return (
              <li key={`${pointer} ${target} ${start} ${type} ${detector}`}>
                <span className={styles.what} data-category={category}>
                  {category}
                </span>
                <strong>{type}</strong>
                {severity !== undefined && <span>{severity}</span>}
                <span className={styles.quiet}>
                  {Math.round(score * 100)} %, {detector}, {pointer}
                  {target === "key" && " (a member's name)"}
                  {suppressed !== undefined && ", suppressed"}
                </span>
                {excerpt !== undefined && <q className={styles.excerpt}>{excerpt}</q>}
              </li>
            );
          })}
        </ul>
      )}
      {coverage.skipped.length > 0 && (
        <p className={styles.quiet}>
          Not read:{" "}
          {coverage.skipped.map(({ pointer, reason }) => `${pointer || "/"} (${reason})`).join(", ")}
        </p>
      )}
    </>
  );
};

/** What would happen, what was found, and each step of the decision. */
export const Verdict = ({
  explanation,
  request,
}: {
  readonly explanation: Explanation;
  readonly request: Submission;
}) => {
  const { tone, says } = effects[explanation.effect];
  return (
    <div className={styles.verdict}>
      <p role="status" id="playground-findings" className={styles.effect}>
        <Badge tone={tone}>{explanation.effect}</Badge>
        <span>{says}</span>
        {explanation.code !== null && <code>{explanation.code}</code>}
      </p>
      <h3>Findings</h3>
      <Findings explanation={explanation} request={request} />
      <h3>Decision</h3>
      <ol className={styles.steps}>
        {explanation.steps.map(({ step, result, detail }) => (
          <li key={step}>
            <span className={styles.step}>
              {stepNames[step]}
              <Badge tone={results[result].tone}>{results[result].word}</Badge>
            </span>
            <span className={styles.quiet}>{detail.replace(/^not reached; /, "")}</span>
          </li>
        ))}
      </ol>
    </div>
  );
};
