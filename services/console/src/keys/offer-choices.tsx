import { Badge } from "../ui/badge.tsx";
import { ScrollRegion } from "../ui/scroll-region.tsx";
import { formatCount } from "../ui/time.tsx";
import { entriesFor, type Offer, offerId } from "./covered.ts";
import styles from "./keys.module.css";
import { entryOf } from "./scope.ts";

/** More are found by searching. */
const MAX_SHOWN = 200;

const Choice = ({
  offer,
  entries,
  onToggle,
}: {
  readonly offer: Offer;
  readonly entries: readonly string[];
  readonly onToggle: (entry: string) => void;
}) => {
  const entry = entryOf(offer);
  const isChosen = entries.includes(entry);
  const [by] = entriesFor(
    entries.filter((each) => each !== entry),
    offer,
  );
  return (
    <li>
      <label title={offer.description ?? undefined}>
        <input
          type="checkbox"
          checked={isChosen || by !== undefined}
          disabled={!isChosen && by !== undefined}
          onChange={() => onToggle(entry)}
        />
        <span className={styles.name}>{offer.name}</span>
        {offer.kind === "prompt" && <Badge>prompt</Badge>}
        {(offer.risk === "high" || offer.risk === "medium") && (
          <Badge tone={offer.risk === "high" ? "bad" : "warn"}>{offer.risk} risk</Badge>
        )}
        {!isChosen && by !== undefined && <span className={styles.quiet}>by {by}</span>}
      </label>
    </li>
  );
};

/** Tools and prompts to choose from, by server; a whole server is one entry. */
export const OfferChoices = ({
  offers,
  entries,
  onToggle,
}: {
  readonly offers: readonly Offer[];
  readonly entries: readonly string[];
  readonly onToggle: (entry: string) => void;
}) => {
  if (offers.length === 0)
    return <p className={styles.quiet}>Nothing that is enabled is called like this.</p>;
  const shown = offers.slice(0, MAX_SHOWN);
  const servers = [...new Set(shown.map(({ server }) => server))];
  return (
    <ScrollRegion label="Tools and prompts to choose from" className={styles.choices}>
      {servers.map((server) => {
        const whole = `${server}/*`;
        return (
          <fieldset key={server}>
            <legend className="visually-hidden">{server}</legend>
            <label className={styles.whole}>
              <input type="checkbox" checked={entries.includes(whole)} onChange={() => onToggle(whole)} />
              <span className={styles.name}>All of {server}</span>
            </label>
            <ul>
              {shown
                .filter((offer) => offer.server === server)
                .map((offer) => (
                  <Choice key={offerId(offer)} offer={offer} entries={entries} onToggle={onToggle} />
                ))}
            </ul>
          </fieldset>
        );
      })}
      {offers.length > MAX_SHOWN && (
        <p className={styles.quiet}>And {formatCount(offers.length - MAX_SHOWN)} more: search for them.</p>
      )}
    </ScrollRegion>
  );
};
