import type { EvidenceKeys } from "@portcullis/contracts";
import { Facts } from "../../ui/facts.tsx";
import styles from "./trace.module.css";

const roles = {
  inspector: "Inspectors",
  policy: "Policy",
  executor: "Executors",
  store: "Trace store",
} as const satisfies Readonly<Partial<Record<keyof EvidenceKeys, string>>>;

/** Whose signatures counted, to be compared with what the operator handed out on another way. */
export const TrustedKeys = ({ keys }: { readonly keys: EvidenceKeys }) => {
  const names = Object.keys(roles) as (keyof typeof roles)[];
  const count = names.reduce((sum, role) => sum + keys[role].length, 0);
  return (
    <details className={styles.trusted}>
      <summary>
        Trusted: {count} public keys (Ed25519) of {keys.installation}
      </summary>
      <Facts
        facts={Object.fromEntries(
          names.map((role) => [
            roles[role],
            keys[role].map((key) => (
              <div key={key}>
                <code>{key}</code>
              </div>
            )),
          ]),
        )}
      />
    </details>
  );
};
