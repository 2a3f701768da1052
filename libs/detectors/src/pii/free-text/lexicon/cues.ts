/** Words that say of what stands beside them that it is a name, blank-separated; see person-cue.ts. */

/** Before a colon and a name. */
export const NAME_LABELS =
  "name names founders authors members attendees participants players editors directors partners author customer patient client employee contact assignee owner reporter sender recipient signed signature attn attention applicant tenant student teacher doctor nurse guest passenger insured beneficiary holder cardholder guardian witness manager supervisor spouse father mother parent child nom name nombre nome naam imię vorname nachname surname lastname firstname prénom apellido apellidos cognome";
/** End of a letter, before a line break and a name. */
export const CLOSINGS =
  "regards sincerely cheers thanks best yours truly faithfully wishes love grüßen grüße gruß cordialement saludos atentamente saluti groeten hälsningar";
/** Before `by` and a name. */
export const MADE =
  "directed written starring signed founded composed painted produced sung performed authored recorded presented narrated edited created drawn led invented married hosted published";
/** Directly before a name. */
export const ROLES =
  "customer patient client employee assistant colleague commenter author singer actor actress guitarist drummer bassist artist director founder president senator professor doctor nurse driver neighbor partner husband wife brother sister son daughter uncle aunt cousin friend boss landlord tenant attorney lawyer detective agent officer captain coach teacher student poet novelist writer journalist reporter painter composer philosopher mathematician physicist chemist";
