import type { Detector, Emit, TextContext } from "../detector.ts";
import { bicRule } from "./bic.ts";
import { cryptoAddressRules, MIN_BASE58, scanBase58Addresses } from "./crypto-address.ts";
import { describeStructured, UNKNOWN } from "./describe.ts";
import { digitChains, digitRunStarts } from "./digit-groups.ts";
import { scanEmails } from "./email.ts";
import { mayGuess, wordsOfName } from "./evidence.ts";
import { describeFreeText, freeTextRules, scanFreeText, wordsOf } from "./free-text/index.ts";
import { scanIbans } from "./iban.ts";
import { identifierRules, scanIdentifiers } from "./identifiers.ts";
import { scanIpAddresses } from "./ip-address.ts";
import { scanMacAddresses } from "./mac-address.ts";
import { mrzRules } from "./passport-mrz.ts";
import { scanPaymentCards } from "./payment-card.ts";
import { phoneRules, scanPhones } from "./phone.ts";
import { spelledEmailRule } from "./spelled-email.ts";

/** No payment card has fewer digits. */
const MIN_CARD = 13;

/** What has a checksum or a form that cannot be chance; the rest is not guessed in transformed views. */
function scanCertain(text: string, starts: readonly number[], longest: number, emit: Emit): void {
  for (const match of scanIbans(text, starts)) emit(match);
  if (longest >= MIN_BASE58) scanBase58Addresses(text, emit);
}

function scan(text: string, context: TextContext, emit: Emit): void {
  if (!mayGuess(context)) {
    scanCertain(text, digitRunStarts(text), text.length, emit);
    return;
  }
  const words = wordsOf(text);
  const { digits: starts, longest } = words;
  scanCertain(text, starts, longest, emit);
  for (const match of scanEmails(text)) emit(match);
  scanIpAddresses(text, starts.length, context, emit);
  scanMacAddresses(text, context.name, emit);
  if (starts.length > 0) scanNumbers(text, starts, context, emit);
  scanFreeText(text, context, emit, words);
}

function scanNumbers(text: string, starts: readonly number[], context: TextContext, emit: Emit): void {
  scanPhones(text, starts, context, emit);
  const name = wordsOfName(context.name);
  digitChains(text, starts, (chain) => {
    if ((chain.bounds.at(-1) ?? 0) - (chain.bounds[0] ?? 0) < MIN_CARD) return;
    for (const match of scanPaymentCards(text, chain, name)) emit(match);
  });
  scanIdentifiers(text, starts, context, emit);
}

/** Personal data: what has a structure that can be checked, and free text by its words. */
export const piiDetector: Detector = {
  category: "pii",
  name: "pii",
  version: "2.0.0",
  rules: [
    ...identifierRules,
    ...phoneRules,
    ...cryptoAddressRules,
    ...mrzRules,
    bicRule,
    spelledEmailRule,
    ...freeTextRules,
  ],
  scan,
  describe: (type) => describeStructured(type) ?? describeFreeText(type) ?? UNKNOWN,
};
