import * as bit from "./bits.ts";
import { word } from "./person-parts.ts";
import { CAPITAL, gapText, isGap, opensSentence, SMALL, type Tokens } from "./tokens.ts";

const AFTER_NAME = /^(?:'s|’s)\b/;

/** Points for what stands round a name of one word. */
export function surroundings(tokens: Tokens, first: number, last: number): number {
  let points = 0;
  const before = first > 0 ? (tokens.bits[first - 1] as number) : 0;
  const after = last + 1 < tokens.count ? (tokens.bits[last + 1] as number) : 0;
  if (before & bit.NAME_HINT && !opensSentence(tokens, first)) points += 0.1;
  if (after & bit.NAME_HINT && tokens.shape[last + 1] === SMALL && isGap(tokens, last, "")) points += 0.12;
  if (AFTER_NAME.test(tokens.text.slice(tokens.end[last], (tokens.end[last] as number) + 3))) points += 0.08;
  return points;
}

const KIN =
  /^(?:'s|’s) (?:address|phone|number|email|e-mail|account|mother|father|mom|dad|wife|husband|son|daughter|sister|brother|kids?|children|family|parents|birthday|friend|boyfriend|girlfriend|boss|name|salary|age|passport|ssn|diagnosis|room|desk|handwriting)\b/;
const SAYS =
  /^,? (?:said|says|asked|replied|laughed|smiled|shouted|whispered|nodded|shrugged|sighed|told (?:me|him|her|us|them)|called (?:me|him|her|us|them)|(?:has|had) (?:given|told|asked|sent|called|met) (?:me|him|her|us|them|[A-Z])|has been diagnosed|was born|is married|got married|lives (?:in|at|with)|(?:can|could|would|will) you)\b/;

/** A line of a dialogue: `Zyxo: "Who are you?"`. */
const SPEAKS = /^: ?\\?["“”]/;

/** What {@link deeds} begin with. */
const DEED = new Uint8Array(65_536);
for (const mark of " ,:'’") DEED[mark.charCodeAt(0)] = 1;

/** Points for what only persons have or do, after a capitalised word of no lexicon. */
export function deeds(tokens: Tokens, last: number): number {
  if (DEED[tokens.text.charCodeAt(tokens.end[last] as number)] !== 1) return 0;
  const after = tokens.text.slice(tokens.end[last], (tokens.end[last] as number) + 24);
  return KIN.test(after) || SAYS.test(after) || SPEAKS.test(after) ? 0.42 : 0;
}

/** True where a name and a comma or `and` come directly before: `Ames, Bell and Cole`. */
export function goesOnList(tokens: Tokens, index: number, previous: number): boolean {
  if (previous < 0 || index - previous > 2) return false;
  const between = tokens.text.slice(tokens.end[previous], tokens.start[index]);
  return /^(?:, | and | & |, and | y | et | und | e )$/.test(between);
}

/** True at the first of three or more capitalised words of which the next two are known names: `Zyxo, Bell and Cole`. */
export function opensList(tokens: Tokens, index: number): boolean {
  if (index + 3 >= tokens.count || tokens.text.charCodeAt(tokens.end[index] as number) !== 44) return false;
  if (gapText(tokens, index, 4) !== ", ") return false;
  const isLong = gapText(tokens, index + 1, 4) === ", ";
  if (!isLong && !["and", "und", "y", "et"].includes(word(tokens, index + 2))) return false;
  const third = isLong ? index + 2 : index + 3;
  const known = (at: number): boolean =>
    ((tokens.bits[at] as number) & bit.NAME) !== 0 && ((tokens.bits[at] as number) & bit.COMMON) === 0;
  return (
    tokens.shape[index + 1] === CAPITAL && known(index + 1) && known(third) && tokens.shape[third] === CAPITAL
  );
}
