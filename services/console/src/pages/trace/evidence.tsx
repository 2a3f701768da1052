import type { EvidenceKeys } from "@portcullis/contracts";
import { useMutation } from "@tanstack/react-query";
import { api, apiText } from "../../api/client.ts";
import { isProblem } from "../../api/problem.ts";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { Panel } from "../../ui/panel.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import type { EvidenceReport } from "../../verify/verifier.ts";
import styles from "./trace.module.css";
import { TrustedKeys } from "./trusted-keys.tsx";

type Checked = { readonly report: EvidenceReport; readonly keys: EvidenceKeys };

const verdicts: Readonly<Record<EvidenceReport["verdict"], string>> = {
  not_executed: "Proven: nothing of this request ever left for a server.",
  executed: "Proven: it left, with an inspection and a permission that hold.",
  invalid: "Not proven: something does not hold.",
};

const RETRY_MS = 2_000;
const PATIENCE_MS = 90_000;

/** Evidence of a moment ago is not closed yet: the gate says so, and until when. */
const isOpenStill = (error: unknown): boolean => isProblem(error) && error.code === "evidence_open";

const check = async (id: string): Promise<Checked> => {
  const [file, keys, { verifyInBrowser }] = await Promise.all([
    apiText(`/traces/${id}/evidence`),
    api<EvidenceKeys>("GET", "/evidence/keys"),
    import("../../verify/verifier.ts"),
  ]);
  return { report: await verifyInBrowser(file, keys), keys };
};

const Report = ({ report, keys }: Checked) => (
  <>
    <p role="status">
      <Badge tone={report.ok ? "good" : "bad"}>{report.ok ? "verified" : "doubt"}</Badge>{" "}
      {verdicts[report.verdict]}
    </p>
    <ol className={styles.steps}>
      {report.steps.map(({ name, ok, says }) => (
        <li key={`${name}${says}`}>
          <strong data-ok={ok}>{ok ? "holds" : "fails"}</strong>
          <span>
            {name}: {says}
          </span>
        </li>
      ))}
    </ol>
    <TrustedKeys keys={keys} />
    <p className={styles.quiet}>
      Checked here, by this browser's own cryptography, against the public keys that the gate names now. Who
      does not trust the gate checks the file with <code>portcullis verify</code> and keys of their own.
    </p>
  </>
);

/** The proof of what happened and of what did not: to keep, or to check at once. */
export const Evidence = ({ id }: { readonly id: string }) => {
  const verify = useMutation({
    mutationFn: () => check(id),
    retry: (count, error) => isOpenStill(error) && count * RETRY_MS < PATIENCE_MS,
    retryDelay: RETRY_MS,
  });
  return (
    <Panel title="Evidence" hint="One file that proves what happened, and what did not.">
      <div className={styles.actions}>
        <Button tone="primary" isDisabled={verify.isPending} onPress={() => verify.mutate()}>
          Verify in this browser
        </Button>
        <a href={`/v1/traces/${id}/evidence`} download={`evidence-${id}.json`}>
          Download the file
        </a>
      </div>
      {verify.isPending && (
        <p role="status" className={styles.quiet}>
          {isOpenStill(verify.failureReason)
            ? `Not closed yet, waiting: ${isProblem(verify.failureReason) ? verify.failureReason.detail : ""}`
            : "Reading the evidence."}
        </p>
      )}
      {verify.isError && <ProblemNote error={verify.error} retry={() => verify.mutate()} />}
      {verify.data !== undefined && <Report {...verify.data} />}
    </Panel>
  );
};
