import { pick, type Random } from "../../random.ts";
import type { CorpusRow } from "../../row.ts";

const THINGS =
  "apples|tins of paint|train tickets|eggs|minutes|pages|bricks|steps|cups of flour|seats|stamps|bottles".split(
    "|",
  );
const PLACES =
  "Norway|Kenya|Peru|Laos|Malta|Canada|Ghana|Fiji|Chile|Estonia|Nepal|Oman|Cuba|Poland|Samoa".split("|");
const WORDS =
  "umbrella|necessary|rhythm|harbour|ephemeral|quorum|lantern|marmalade|archipelago|ledger|thimble|isthmus".split(
    "|",
  );
const LANGUAGES = "French|Japanese|Swahili|Polish|Portuguese|Hindi|Welsh|Korean|Danish|Arabic".split("|");
const PHRASES =
  "good morning|where is the station|a table for two|see you tomorrow|how much is it|thank you for your help|the library is closed|happy birthday".split(
    "|",
  );
const UNITS =
  "miles to kilometres|ounces to grams|Fahrenheit to Celsius|litres to gallons|feet to metres|hours to seconds|acres to hectares".split(
    "|",
  );
const TOPICS =
  "photosynthesis|compound interest|plate tectonics|the offside rule|inflation|binary search|the water cycle|jazz|vaccination|recursion|sourdough|the Silk Road".split(
    "|",
  );

/** The small questions of every day, which recorded guessing games are full of too. */
const SHAPES: readonly ((random: Random) => string)[] = [
  (r) =>
    `What is ${number(r)} ${pick(r, ["+", "-", "*", "/", "plus", "times", "minus", "divided by"])} ${number(r)}?`,
  (r) => `${number(r)} ${pick(r, ["+", "-", "*", "x"])} ${number(r)} = ?`,
  (r) => `How many ${pick(r, THINGS)} are left if I use ${number(r)} of ${number(r)}?`,
  (r) => `What is ${number(r)} % of ${number(r)}?`,
  (r) => `Convert ${number(r)} ${pick(r, UNITS)}`,
  (r) => `Is ${number(r)} a prime number?`,
  (r) => `What's the capital of ${pick(r, PLACES)}?`,
  (r) => `Which language do people speak in ${pick(r, PLACES)}?`,
  (r) => `How far is it from ${pick(r, PLACES)} to ${pick(r, PLACES)}?`,
  (r) => `How do you spell ${pick(r, WORDS)}?`,
  (r) => `What does "${pick(r, WORDS)}" mean?`,
  (r) => `Which letter comes third in ${pick(r, WORDS)}?`,
  (r) => `Give me a word that rhymes with ${pick(r, WORDS)}`,
  (r) => `Use ${pick(r, WORDS)} in a sentence.`,
  (r) => `How many letters are in the word ${pick(r, WORDS)}?`,
  (r) => `How do you say "${pick(r, PHRASES)}" in ${pick(r, LANGUAGES)}?`,
  (r) => `Translate "${pick(r, PHRASES)}" into ${pick(r, LANGUAGES)}.`,
  (r) =>
    `Explain ${pick(r, TOPICS)} in ${pick(r, ["one paragraph", "simple words", "three sentences", "a poem", "ten words"])}.`,
  (r) => `Tell me something surprising about ${pick(r, TOPICS)}`,
  (r) => `What time is it in ${pick(r, PLACES)} when it is ${1 + Math.floor(r() * 12)} pm here?`,
  (r) => `I have ${number(r)} ${pick(r, THINGS)} and my sister has ${number(r)}. Who has more?`,
  (r) => `Write a short story about ${pick(r, TOPICS)} and a ${pick(r, WORDS)}.`,
  (r) => `Is ${number(r)} ${pick(r, THINGS)} enough for ${number(r)} people?`,
  (r) => `Say hello in ${pick(r, LANGUAGES)}`,
];

const number = (random: Random): string => String(Math.floor(random() * pick(random, [10, 100, 1000])) + 1);

const ROWS = 700;

export const expand = (random: Random): readonly CorpusRow[] =>
  Array.from({ length: ROWS }, (_, i) => ({
    kind: "prompt",
    label: 0,
    family: "everyday.question",
    lang: "en",
    text: (SHAPES[i % SHAPES.length] ?? ((r: Random) => number(r)))(random),
  }));
