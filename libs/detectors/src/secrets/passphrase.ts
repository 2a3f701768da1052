import { isGeneric } from "./words.ts";

const MAX_LENGTH = 128;
/** Words of a phrase that machines draw from a list, or that people make up: no punctuation, no capitals. */
const WORDS = /^[a-z0-9]{1,16}(?:[ ][a-z0-9]{1,16}){2,11}$/;
/** What sentences, labels and messages are made of, in the languages of most interfaces. */
const FUNCTION_WORDS =
  /\b(?:the|an?|and|or|of|to|in|on|at|by|for|from|with|is|are|was|be|been|has|have|had|do|does|did|not|no|if|as|it|its|this|that|these|those|must|should|may|can|will|when|which|you|your|we|our|they|their|please|le|la|les|un|une|de|des|du|et|el|los|las|una|der|die|das|den|ein|eine|und|oder|il|lo|che|per|um|uma|os|het|een|en)\b/;

/**
 * Whether a quoted value with blanks is a passphrase and no text about one: three words or more, none of which only
 * grammar needs, and a number among them, or four that are not the usual words round passwords.
 */
export function isPassphrase(value: string): boolean {
  if (value.length < 14 || value.length > MAX_LENGTH || !WORDS.test(value) || FUNCTION_WORDS.test(value)) {
    return false;
  }
  const words = value.split(" ");
  const generic = words.filter((word) => isGeneric(word)).length;
  const hasNumber = words.some((word) => /[0-9]/.test(word));
  return 3 * generic <= words.length && (hasNumber || words.length >= 4);
}
