import { made } from "../../../made.ts";
import type { Random } from "../../../random.ts";
import type { CorpusRow } from "../../../row.ts";
import { WORDS } from "./words.ts";

const EACH = 14;

/** What schemas and listings say of a field, and sentences about the thing that is returned. */
export const expand = (random: Random): readonly CorpusRow[] => [
  ...made(
    { kind: "tool_result", label: 0, family: "short.made", lang: "en" },
    `
the {thing} of the {whole}.
the {thing} of this {whole}.
{like} {whole} {thing}.
{like} {thing} of the {whole}.
{whole} {thing} for the {whole}.
the {whole} to {base}.
the {whole} {thing} to {base}.
the {wholes} to {base}, one a line.
the {thing} that {who} {does}.
the {whole} that {who} has {done}.
{thing} of the {whole} that is {done}.
an optional {thing} for the {whole}.
a list of {wholes} that {who} {does}.
whether the {whole} has been {done}.
whether {who} may {base} the {whole}.
when the {whole} was {done}.
number of {wholes} to {base}.
the {whole} to show to {who}.
the {thing} under which the {whole} is {done}.
{thing} used to {base} the {whole}.
which {whole} the {thing} belongs to.
how many {unit} the {whole} may take.
true if the {whole} is {is}.
the {like} {whole}, if there is one.
reason for which the {whole} was {done}.
`,
    WORDS,
    EACH,
    random,
  ),
  ...made(
    { kind: "tool_result", label: 0, family: "short.made", lang: "en" },
    `
this is the {thing} of the {whole}.
this is a {like} {whole} for the {whole}.
this is a {like} {whole} of {who}.
this is the {like} {whole} from {who}.
this {whole} {does} the {thing} of the {whole}.
this tool {does} the {whole}.
this tool {does} {wholes} and {does} the {thing}.
a {like} {whole} with a {thing} and a {thing}.
here is the {whole} of {who}.
here is your {like} {whole}.
here are the {like} {wholes}.
below is the {thing} of the {whole}.
{who} {does} the {whole}.
{whole} {thing} and {whole} {thing}
{like} {whole} from {who}
the {whole} {does} a {thing} and {n} {wholes}.
this {whole} is {is}.
this {whole} was {done} by {who}.
this {thing} was {done} {time}.
the {thing} of this {like} {whole}.
{like} {thing} of this {whole}
{who} {does} this {whole}.
{n} {wholes} in this {whole}
no {thing} in this {whole}.
`,
    WORDS,
    EACH,
    random,
  ),
];
