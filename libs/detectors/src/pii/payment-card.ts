import type { Match } from "../detector.ts";
import { passesLuhn } from "./checksums.ts";
import { type DigitChain, standsFree } from "./digit-groups.ts";
import { namesOther, surroundings } from "./evidence.ts";

type Issuer = { readonly from: number; readonly to: number; readonly lengths: readonly number[] };

/** Issuer identification numbers by their first six digits (ISO/IEC 7812; the schemes' published ranges). */
const ISSUERS: readonly Issuer[] = [
  { from: 400000, to: 499999, lengths: [13, 16, 19] }, // Visa
  { from: 510000, to: 559999, lengths: [16] }, // Mastercard
  { from: 222100, to: 272099, lengths: [16] }, // Mastercard
  { from: 340000, to: 349999, lengths: [15] }, // American Express
  { from: 370000, to: 379999, lengths: [15] }, // American Express
  { from: 300000, to: 305999, lengths: [14, 16, 17, 18, 19] }, // Diners Club
  { from: 309500, to: 309599, lengths: [14, 16, 17, 18, 19] }, // Diners Club
  { from: 360000, to: 369999, lengths: [14, 16, 17, 18, 19] }, // Diners Club
  { from: 380000, to: 399999, lengths: [14, 16, 17, 18, 19] }, // Diners Club
  { from: 601100, to: 601199, lengths: [16, 17, 18, 19] }, // Discover
  { from: 644000, to: 659999, lengths: [16, 17, 18, 19] }, // Discover, RuPay
  { from: 620000, to: 629999, lengths: [16, 17, 18, 19] }, // UnionPay
  { from: 810000, to: 817199, lengths: [16, 17, 18, 19] }, // UnionPay, RuPay
  { from: 352800, to: 358999, lengths: [16, 17, 18, 19] }, // JCB
  { from: 220000, to: 220499, lengths: [16, 17, 18, 19] }, // Mir
  { from: 979200, to: 979299, lengths: [16] }, // Troy
  { from: 500000, to: 509999, lengths: [13, 14, 15, 16, 17, 18, 19] }, // Maestro, Elo, Verve
  { from: 560000, to: 589999, lengths: [13, 14, 15, 16, 17, 18, 19] }, // Maestro
  { from: 630000, to: 639999, lengths: [13, 14, 15, 16, 17, 18, 19] }, // Maestro, Hipercard
  { from: 670000, to: 679999, lengths: [13, 14, 15, 16, 17, 18, 19] }, // Maestro
  { from: 606282, to: 606282, lengths: [16, 19] }, // Hipercard
];
/** Ranges whose lengths or prefixes are those of timestamps, barcodes and row ids too: only with a context word. */
const COMMON_LENGTHS = new Set([13, 14, 17, 18]);
const CONTEXT =
  /card|visa|master|amex|american express|credit|debit|\bcc\b|\bpan\b|payment|diners|discover|maestro|karte|tarjeta|carte|carta|cart[aã]o|\biin\b|\bnumber\b/;
const GROUPINGS = new Set([
  "4-4-4-4",
  "4-6-5",
  "4-6-4",
  "4-4-4-4-3",
  "4-4-4-1",
  "6-13",
  "4-4-4-3",
  "4-4-5",
  "8-8",
  "4-12",
]);

/** Which first three digits begin any issuer's range: most groups of digits end here. */
const LEADS = Uint8Array.from({ length: 1_000 }, (_, lead) =>
  ISSUERS.some(({ from, to }) => Math.floor(from / 1_000) <= lead && lead <= Math.floor(to / 1_000)) ? 1 : 0,
);

function hasIssuer(digits: string): boolean {
  const prefix = Number(digits.slice(0, 6));
  return ISSUERS.some(
    ({ from, to, lengths }) => prefix >= from && prefix <= to && lengths.includes(digits.length),
  );
}

function isPlausible(digits: string): boolean {
  return passesLuhn(digits) && hasIssuer(digits);
}

/**
 * Cards in one chain of digit groups: 13 to 19 digits that begin and end at group borders. `name` is that of the
 * member, as words.
 */
export function scanPaymentCards(text: string, chain: DigitChain, name: string): Match[] {
  const { bounds, separator } = chain;
  const matches: Match[] = [];
  const groups = bounds.length / 2;
  for (let first = 0; first < groups; first++) {
    let digits = "";
    const lengths: number[] = [];
    const start = bounds[first * 2] ?? 0;
    for (let last = first; last < groups; last++) {
      const from = bounds[last * 2] ?? 0;
      const end = bounds[last * 2 + 1] ?? 0;
      if (digits.length + end - from > 19) break;
      digits += text.slice(from, end);
      lengths.push(end - from);
      if (digits.length >= 3 && LEADS[Number(digits.slice(0, 3))] !== 1) break;
      if (digits.length < 13 || !standsFree(text, start, end) || !isPlausible(digits)) continue;
      const hasContext = CONTEXT.test(surroundings(text, start, end, name).before);
      const isGrouped = lengths.length > 1 && GROUPINGS.has(lengths.join("-")) && separator !== ".";
      const isBare = lengths.length === 1 && !COMMON_LENGTHS.has(digits.length) && !namesOther(name);
      if (!hasContext && !isGrouped && !isBare) continue;
      matches.push({ start, end, type: "payment_card", score: hasContext ? 0.99 : isGrouped ? 0.95 : 0.85 });
      break;
    }
  }
  return matches;
}
