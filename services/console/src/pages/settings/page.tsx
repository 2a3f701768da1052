import { useMay } from "../../api/session.ts";
import { PageHead } from "../../ui/panel.tsx";
import { Configuration } from "./configuration.tsx";
import { EvidenceKeys } from "./evidence-keys.tsx";
import { Operators } from "./operators.tsx";
import styles from "./settings.module.css";
import { SignIn } from "./sign-in.tsx";
import { Sinks } from "./sinks.tsx";

/** What holds for the whole installation: who may sign in, where events go, and the keys that its evidence is checked with. */
export const Page = () => {
  const may = useMay();
  return (
    <>
      <PageHead title="Settings" />
      <div className={styles.page}>
        <SignIn />
        {may("operator-list") && <Operators />}
        {may("sink-list") && <Sinks />}
        <EvidenceKeys />
        {may("config-status") && <Configuration />}
      </div>
    </>
  );
};
