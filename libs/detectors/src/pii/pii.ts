import type { Detector, Emit, TextContext } from "../detector.ts";
import { digitChains } from "./digit-groups.ts";
import { scanEmails } from "./email.ts";
import { scanIbans } from "./iban.ts";
import { scanPaymentCards } from "./payment-card.ts";
import { scanFormattedPhones, scanInternationalPhones } from "./phone.ts";
import { scanUsSsn } from "./us-ssn.ts";

/** No kind of number that is looked for has fewer digits. */
const MIN_DIGITS = 7;

function scan(text: string, context: TextContext, emit: Emit): void {
  for (const match of scanEmails(text)) emit(match);
  for (const match of scanIbans(text)) emit(match);
  for (const match of scanInternationalPhones(text)) emit(match);
  digitChains(text, (chain) => {
    const start = chain.bounds[0] ?? 0;
    const isAreaCode = text.charAt(start - 1) === "(";
    if ((chain.bounds.at(-1) ?? 0) - start < MIN_DIGITS && !isAreaCode) return;
    for (const match of scanPaymentCards(text, chain, context.name)) emit(match);
    for (const match of scanUsSsn(text, chain, context.name)) emit(match);
    for (const match of scanFormattedPhones(text, chain, context.name)) emit(match);
  });
}

/** Personal data with a structure that can be checked. Each source emits only what passes its checks. */
export const piiDetector: Detector = {
  category: "pii",
  name: "pii",
  version: "1.0.0",
  scan,
  describe: () => ({ title: "Personal data", severity: "medium", owasp: ["LLM02:2025", "MCP10:2025"] }),
};
