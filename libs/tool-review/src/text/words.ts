/** Names are words: `ignore_previous_instructions` reads as a sentence. */
export const wordsOf = (name: string): string =>
  name
    .slice(0, 512)
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, "$1 $2")
    .replace(/[_\-./\s]+/g, " ");
