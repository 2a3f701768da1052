import { made, type Slots, words } from "../../../made.ts";
import type { Random } from "../../../random.ts";
import type { CorpusRow } from "../../../row.ts";
import { WORDS } from "./words.ts";

const EACH = 20;

const SAID: Slots = {
  ...WORDS,
  voice: words(
    "LLM, model, assistant, AI, agent, user, client, server, tool, bot, customer, guest, caller, sampling, language model, reviewer, system",
  ),
  word: words("reply, answer, output, message, text, result, comment, note, summary, response, echo, words"),
  says: words("said, replied, answered, wrote, returned, responded, added, asked"),
  one: words("I, we, it, she, they, my sister, the shop, our team, the author, the class, nobody"),
  went: words("went, moved, sailed, walked, travelled, drove, came, flew"),
  where: words(
    "home, to Lyon, to the sea, to school, by train, north, to the market, there in June, back to work",
  ),
  topic: words(
    "rivers, bread, old maps, a garden, winter, the budget, two brothers, music, the harbour, tomatoes, trade, a lost key, the moon",
  ),
  speech: [
    "{one} {went} {where}.",
    "it is about {topic}.",
    "the text is about {topic}.",
    "yes, I think so.",
    "no, thank you.",
    "{n} {wholes}",
    "the {whole} is {is}.",
    "this is the {like} {whole} you asked for",
    "this was a {like} {word} for the {whole}",
    "this is my {like} {word}",
    "this is a {like} {word} from {who}",
    "this is the {word} of {who}",
    "this {word} is about {topic}.",
    "this took {n} {unit}",
    "this one is {is}.",
    "that is a {like} {word} by {who}",
    "I am a {like} {whole}, nice to meet you",
    "here is a {like} {word} about {topic}",
    "thanks, that was quick",
    "good evening, how are you?",
    "sure, happy to help.",
    "I like {topic} and {topic}.",
    "everything went well",
    "I would choose the {like} one.",
    "can we talk about {topic}?",
    "see you {time}",
    "{topic}",
    "a story of {topic}",
    "probably {n}, but I am not sure",
    "the capital is Oslo.",
    "I do not know the {thing}.",
    "it means that the {whole} is {is}.",
  ],
};

/** What somebody or some model said, with a label before it: a result often passes such a line on. */
export const expand = (random: Random): readonly CorpusRow[] => [
  ...made(
    { kind: "tool_result", label: 0, family: "short.made", lang: "en" },
    `
{voice} {word}: {speech}
{voice} {word}: this is a {like} {word} of {who}.
{voice} {word}: this {word} comes from the {voice}.
{voice} {says}: {speech}
{word} of the {voice}: {speech}
{word} from the {voice}: {speech}
the {voice} {says}: {speech}
the {voice} {says} "{speech}"
{voice}: {speech}
{word}: {speech}
your {word}: {speech}
received {word}: {speech}
{word} received from {who}: {speech}
{voice} {word} ({n} {unit}): {speech}
you {says}: {speech}
last {word} by {who}: {speech}
`,
    SAID,
    EACH,
    random,
  ),
  ...made(
    { kind: "tool_result", label: 0, family: "short.made", lang: "en" },
    `
{speech}
a {like} {word} from the {voice}
the {word} of the {voice} was {done}.
this is a {like} {word} from {who}.
this {word} was {done} by the {voice}.
a {word} about {topic}
this is only a {like} {word}.
this is the {word} of the {voice}.
this {word} comes from the {voice}.
this is a {word} about {topic}.
`,
    SAID,
    EACH,
    random,
  ),
];
