import { useEffect, useState } from "react";
import { Time } from "../../ui/time.tsx";
import styles from "./approvals.module.css";

const STEP_MS = 1_000;

const left = (ms: number): string => {
  const seconds = Math.max(0, Math.round(ms / 1000));
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
};

/** How long it still can be answered. */
export const Expiry = ({ at }: { readonly at: string }) => {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), STEP_MS);
    return () => clearInterval(timer);
  }, []);
  return (
    <span className={styles.expiry}>
      expires in {left(Date.parse(at) - now)}, at <Time at={at} isShort />
    </span>
  );
};
