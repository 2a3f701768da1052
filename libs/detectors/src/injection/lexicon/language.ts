/**
 * Words of one language by the class that phrases are written in. A class may name others with `{class}`. Words are lower
 * case, without accents where people leave them out.
 */
export type LanguageWords = Readonly<Record<string, string>>;
