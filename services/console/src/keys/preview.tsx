import type { Scope } from "@portcullis/contracts";
import { Badge } from "../ui/badge.tsx";
import { ScrollRegion } from "../ui/scroll-region.tsx";
import { formatCount } from "../ui/time.tsx";
import { isCovered, type Offer, offerId } from "./covered.ts";
import styles from "./keys.module.css";

const MAX_SHOWN = 500;

/** Exactly what a key of this scope sees now, by the gate's own rules. */
export const Preview = ({ scope, offers }: { readonly scope: Scope; readonly offers: readonly Offer[] }) => {
  const seen = offers.filter((offer) => isCovered(scope, offer));
  const tools = seen.filter(({ kind }) => kind === "tool").length;
  const prompts = seen.length - tools;
  const all = offers.filter(({ kind }) => kind === "tool").length;
  return (
    <div className={styles.preview}>
      <p role="status">
        <strong>
          {formatCount(tools)} of {formatCount(all)} tools
        </strong>
        {prompts > 0 && `, ${formatCount(prompts)} ${prompts === 1 ? "prompt" : "prompts"}`}
      </p>
      {seen.length === 0 ? (
        <p className={styles.quiet}>
          {offers.length === 0
            ? "The organisation has enabled nothing that is approved: enable a server for it first."
            : "The key would see nothing: choose a tool, or write a pattern."}
        </p>
      ) : (
        <ScrollRegion label="What the key will see" className={styles.seen}>
          <ul>
            {seen.slice(0, MAX_SHOWN).map((offer) => (
              <li key={offerId(offer)}>
                <code>
                  {offer.server}/{offer.name}
                </code>
                {offer.kind === "prompt" && <Badge>prompt</Badge>}
              </li>
            ))}
          </ul>
          {seen.length > MAX_SHOWN && <p>And {formatCount(seen.length - MAX_SHOWN)} more.</p>}
        </ScrollRegion>
      )}
      <p className={styles.quiet}>Resources are matched by their URI when they are read.</p>
    </div>
  );
};
