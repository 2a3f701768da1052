/** What people and generators write where a key belongs; a real key of a vendor has none of it. */
const FILLER =
  /your|placeholder|redacted|replace|change_?me|insert|dummy|x{6}|(?:^|[^x])x{4,5}$|\*{3}|0{12}/i;
/** In longer bodies the words of {@link FILLER} occur by chance. */
const MAX_FILLER = 128;

function alternates(body: string): boolean {
  if (body.charAt(0) === body.charAt(1)) return false;
  for (let i = 2; i < body.length; i++) if (body.charAt(i) !== body.charAt(i - 2)) return false;
  return true;
}

/** Letters without a digit or a capital are words; one digit or two characters over and over are typed. */
function isTyped(body: string): boolean {
  if (body.length < 16) return false;
  return /^[a-z_-]{16,4000}$/.test(body) || /^(\d)\1{15,4000}$/.test(body) || alternates(body);
}

/** Whether the runs of a token stand for a key and are none. */
export function isFiller(body: string): boolean {
  return (
    /^[xX0*.#_-]{1,4000}$/.test(body) || isTyped(body) || (body.length <= MAX_FILLER && FILLER.test(body))
  );
}

/** What is left of a token whose rest was covered: `xoxp-1234-####`. */
const MASKED = /^(?:#{3}|\*{3}|•{3})$/;

/** Whether a token goes on behind `end` in characters that cover something. */
export function isMasked(text: string, end: number): boolean {
  return MASKED.test(text.slice(end, end + 3));
}
