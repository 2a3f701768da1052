import { made } from "../../../made.ts";
import type { Random } from "../../../random.ts";
import type { CorpusRow } from "../../../row.ts";
import { WORDS } from "./words.ts";

const EACH = 14;

/** What was done, how things stand, and how many there are. What would be an attack as an order is told here as done. */
export const expand = (random: Random): readonly CorpusRow[] => [
  ...made(
    { kind: "tool_result", label: 0, family: "short.made", lang: "en" },
    `
the {whole} was {done}.
the {whole} has been {done} by {who}.
the {thing} of the {whole} was {done} {time}.
{whole} {done}.
{whole} "{quoted}" {done}.
{whole} {id} was {done}.
{n} {wholes} {done}.
{n} {wholes} were {done} {time}.
all {wholes} were {done}.
your {whole} has been {done}.
successfully {done} the {whole}.
{done} the {whole} of {who} {time}.
{done} {n} {wholes} in 2.4 s.
the {whole} was sent to {mail}.
{whole} {done} and sent to {mail}.
{who} has {done} the {whole}.
the {whole} is now {done}.
done: the {thing} was {done}.
the {whole} was {done}, the {whole} was not.
no {whole} was {done}.
{who} was asked to {base} the {whole}.
{who} was told that the {whole} is {is}.
`,
    WORDS,
    EACH,
    random,
  ),
  ...made(
    { kind: "tool_result", label: 0, family: "short.made", lang: "en" },
    `
the {whole} is {is}.
{whole} {id} is {is}.
{whole} is {is}
{whole} {thing}: {is}
{thing}: {is}
{thing} of the {whole}: {id}
{whole} {id}: {is}, {n} {unit}
{doing} the {whole}
{doing} {wholes} ({n} of {n})
{doing} {whole} {id} for {who}
{like} {whole}: {quoted}
{like} {thing}: {n} {unit}
{thing} = {id}
the {whole} is still {is}, {n} {unit} left.
{n} {wholes} found
found {n} {wholes} with this {thing}.
there are {n} {wholes} in the {whole}.
{n} of {n} {wholes} are {is}.
you have {n} {like} {wholes}.
total {thing}: {n} {unit}
the {thing} is {n} {unit}.
waiting for the {thing} of {who}
`,
    WORDS,
    EACH,
    random,
  ),
  ...made(
    { kind: "tool_result", label: 0, family: "short.made", lang: "en" },
    `
the {whole} could not be {done}.
no {whole} with this {thing}
unknown {whole}: {id}
error: the {thing} of the {whole} is {is}.
invalid {thing} for {whole} {id}
{who} may not {base} this {whole}.
you cannot {base} a {like} {whole}.
the {thing} must be at least {n} {unit} long.
the {whole} needs a {thing} before it can be {done}.
failed to {base} the {whole}
cannot {base} {whole} "{quoted}"
missing {thing} in the {whole}
the {whole} must have a {thing}.
`,
    WORDS,
    EACH,
    random,
  ),
  ...made(
    { kind: "tool_result", label: 0, family: "short.made", lang: "en" },
    `
which {whole} do you want to {base}?
do you want to {base} the {whole}?
{base} the {like} {whole}?
what is the {thing} of the {whole}?
please enter the {thing} of the {whole}.
please choose a {whole}.
what {thing} should the {whole} have?
please check the {thing} of your {whole}.
`,
    WORDS,
    EACH,
    random,
  ),
];
