import * as bit from "./bits.ts";
import type { FreeTextScan } from "./scan-state.ts";
import { INITIAL, SMALL } from "./tokens.ts";

const PERSON_MEMBER =
  /^(?:(?:first|last|given|family|middle|maiden|full|legal|display|customer|client|patient|employee|contact|user|owner|author|recipient|sender|guest|tenant|student|teacher|doctor|manager|holder|cardholder|account_?holder|beneficiary|applicant|spouse|billing|shipping)[_-]?names?|surname|nachname|vorname|prenom|nombre|apellidos?|cognome|assignee|author|customer|patient|reporter|attendee|contact_?person)$/i;
const MAX_WORDS = 5;
const MAX_LENGTH = 60;

/** The whole value of a member such as `lastName`, when it can be a name; true when it was emitted. */
export function memberName(scan: FreeTextScan): boolean {
  const { tokens, context } = scan;
  if (tokens.count > MAX_WORDS || tokens.text.length > MAX_LENGTH || !PERSON_MEMBER.test(context.name))
    return false;
  let known = 0;
  for (let at = 0; at < tokens.count; at++) {
    const shape = tokens.shape[at] as number;
    const bits = tokens.bits[at] as number;
    if (shape > INITIAL || (shape === SMALL && (bits & (bit.PARTICLE | bit.NAME)) === 0)) return false;
    if (bits & (bit.LEGAL_FORM | bit.COMPANY_WORD)) return false;
    if (bits & bit.NAME) known++;
    else if (bits & bit.COMMON) return false;
  }
  if (!/^[\p{L}\p{M} .,'’-]+$/u.test(tokens.text)) return false;
  return scan.found(0, tokens.count - 1, "person_name", known > 0 ? 0.9 : 0.6);
}
