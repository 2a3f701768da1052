import type { Detector, Match, TextContext } from "../detector.ts";
import { digitChains } from "./digit-groups.ts";
import { scanEmails } from "./email.ts";
import { scanIbans } from "./iban.ts";
import { scanPaymentCards } from "./payment-card.ts";
import { scanFormattedPhones, scanInternationalPhones } from "./phone.ts";
import { scanUsSsn } from "./us-ssn.ts";

/** No kind of number that is looked for has fewer digits. */
const MIN_DIGITS = 7;

function scan(text: string, context: TextContext): readonly Match[] {
  const matches = [...scanEmails(text), ...scanIbans(text), ...scanInternationalPhones(text)];
  digitChains(text, (chain) => {
    const start = chain.bounds[0] ?? 0;
    const isAreaCode = text.charAt(start - 1) === "(";
    if ((chain.bounds.at(-1) ?? 0) - start < MIN_DIGITS && !isAreaCode) return;
    for (const match of scanPaymentCards(text, chain, context.name)) matches.push(match);
    for (const match of scanUsSsn(text, chain, context.name)) matches.push(match);
    for (const match of scanFormattedPhones(text, chain, context.name)) matches.push(match);
  });
  return matches;
}

/** Personal data with a structure that can be checked. Each source returns only what passes its checks. */
export const piiDetector: Detector = { category: "pii", name: "pii", version: "1.0.0", scan };
