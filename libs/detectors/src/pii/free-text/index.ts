import type { Emit, Rule, TextContext } from "../../detector.ts";
import { findAddress } from "./address.ts";
import * as bit from "./bits.ts";
import { cjkNameRules } from "./cjk-names.ts";
import { companyListRule } from "./company-list.ts";
import { findDate } from "./date.ts";
import { findDomains } from "./domain.ts";
import { findArrival, findLocation, findRegion } from "./location.ts";
import { memberName } from "./member-name.ts";
import { findOrganization } from "./organization.ts";
import { findPerson } from "./person.ts";
import { postcodeRule } from "./postcode.ts";
import { createScan, type FreeTextScan } from "./scan-state.ts";
import { SMALL, type Tokens, tokenise } from "./tokens.ts";
import { wordTable } from "./word-table.ts";

export { describeFreeText } from "./describe.ts";

/** Words and numbers of a text; they hold until the next text is read. */
export function wordsOf(text: string): Tokens {
  return tokenise(text, wordTable());
}

/**
 * Personal data in free text: names of persons, addresses, places, organisations, dates of birth.
 *
 * By rules and lexicons, without a model, so this is what it cannot do: a name of no lexicon with nothing beside
 * it that calls it one (`Ask Zyxo`); names in small letters unless the whole text is so, or `my name is` or the
 * like comes before; names that are words, alone (`Will`, `Grace`, `May`, `Jordan`); names in scripts other than
 * Latin, Cyrillic endings and CJK honorifics apart; small towns without a word like `moved to` before them;
 * organisations without a legal form, a word like `Group` or a word like `works at`; streets without a number,
 * a type word or an address round them. Who a name belongs to, a customer or Albert Einstein, it does not know.
 */
export function scanFreeText(text: string, context: TextContext, emit: Emit, tokens = wordsOf(text)): void {
  if (context.origin === "transformed") return;
  const table = wordTable();
  if (tokens.count === 0) return;
  const scan = createScan(tokens, table, context, emit);
  if (memberName(scan)) return;
  const starts = startsOf(scan);
  for (const find of FINDERS) {
    let next = 0;
    for (let i = 0; i < starts.length; i++) {
      const at = starts[i] as number;
      if (at >= next) next = find(scan, at);
    }
  }
  findNames(scan, starts);
  findDomains(scan, text, (start, end) => emit({ start, end, type: "domain_name", score: 0.5 }));
}

const FINDERS = [findDate, findAddress, findOrganization];
const SHARED_ROOM = 8_192;
const shared = new Int32Array(SHARED_ROOM);

/** The tokens that a finding may start at. Words in small letters are none, but for the few that a lexicon has. */
function startsOf({ tokens }: FreeTextScan): Int32Array {
  const { bits, count, isSmall, shape } = tokens;
  const starts = count > SHARED_ROOM ? new Int32Array(count) : shared;
  let size = 0;
  let before = 0;
  for (let at = 0; at < count; at++) {
    const own = bits[at] as number;
    const isPlain =
      shape[at] === SMALL && (own & bit.STARTS_SMALL) === 0 && (!isSmall || (own & bit.COMMON) !== 0);
    if (!isPlain || (before & bit.CUE) !== 0) starts[size++] = at;
    before = own;
  }
  return starts.subarray(0, size);
}

/** Persons and places, from left to right. */
function findNames(scan: FreeTextScan, starts: Int32Array): void {
  let person = -1;
  let next = 0;
  for (let i = 0; i < starts.length; i++) {
    const at = starts[i] as number;
    if (at < next) continue;
    next = findRegion(scan, at);
    if (next > at) continue;
    next = findArrival(scan, at);
    if (next > at) continue;
    next = findPerson(scan, at, person);
    if (next > at) person = next - 1;
    else next = findLocation(scan, at);
  }
}

/** What a literal announces: names in scripts without capital letters, postcodes, lists of companies. */
export const freeTextRules: readonly Rule[] = [...cjkNameRules, postcodeRule, companyListRule];
