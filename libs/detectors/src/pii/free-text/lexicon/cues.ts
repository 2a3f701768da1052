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
/** Last words of what comes directly before the name of a firm; see organization.ts. */
export const FIRM_BEFORE =
  "at for of by from with to the called named a company firm startup start-up up employer retailer vendor supplier manufacturer publisher brand bank airline agency insurer provider competitor joined left became founded acquired";
/** First words of what comes directly after it. */
export const FIRM_AFTER =
  "offices office headquarters hq shareholders employees ceo cto cfo stock spokesperson spokesman spokeswoman executives executive subsidiary branch invested acquired announced launched laid merged outsourced rebranded shipped filed hired employs acquires invests is was which has will reported said s";
/** Before the name of a place or a street; see location.ts and address.ts. */
export const WHERE =
  "in from to at near around outside inside across via within throughout towards toward visit visited visiting leave left leaving reached of on along and down off city town village suburb municipality hometown";
