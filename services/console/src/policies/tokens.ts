/** What a piece of Cedar's text is (Cedar language specification, "Grammar"). */
export type TokenKind =
  | "comment"
  | "string"
  | "annotation"
  | "number"
  | "keyword"
  | "variable"
  | "type"
  | "member";
export type Token = { readonly from: number; readonly to: number; readonly kind: TokenKind };

const KEYWORDS = new Set("permit forbid when unless if then else in has like is true false".split(" "));
const VARIABLES = new Set("principal action resource context".split(" "));
const TOKEN =
  /(?<comment>\/\/.*)|(?<string>"(?:\\.|[^"\\])*"?)|(?<annotation>@\w+)|(?<type>[A-Za-z_]\w*(?=\s*::))|(?<member>(?<=\.)[A-Za-z_]\w*)|(?<word>[A-Za-z_]\w*)|(?<number>\d+)/g;

const kindOf = (groups: Readonly<Record<string, string | undefined>>): TokenKind | undefined => {
  const { word } = groups;
  if (word === undefined) {
    return (["comment", "string", "annotation", "type", "member", "number"] as const).find(
      (kind) => groups[kind] !== undefined,
    );
  }
  if (KEYWORDS.has(word)) return "keyword";
  return VARIABLES.has(word) ? "variable" : undefined;
};

/** The tokens of one line; Cedar has none that goes on in the next. */
export const tokensOf = (line: string): readonly Token[] =>
  [...line.matchAll(TOKEN)].flatMap(({ index, 0: text, groups = {} }) => {
    const kind = kindOf(groups);
    return kind === undefined ? [] : [{ from: index, to: index + text.length, kind }];
  });
