import type { Category } from "@portcullis/contracts";
import { below, oneOf, type Random } from "./draw.ts";

const topics = [
  "the quarterly report",
  "the release notes",
  "the travel plan",
  "the garden project",
] as const;
const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"] as const;

type Frame = (value: string, topic: string, day: string) => string;

/** Sentences that a value stands in; with a harmless one they are harmless. */
const frames: Readonly<Record<Category, readonly Frame[]>> = {
  secrets: [
    (value, topic, day) => `Add ${value} to the notes on ${topic} before ${day}.`,
    (value, topic, day) => `For ${topic} we need ${value} by ${day}, please file it.`,
  ],
  pii: [
    (value, topic, day) => `Write ${value} into the form for ${topic} on ${day}.`,
    (value, topic, day) => `The entry for ${topic} of ${day} is ${value}, please check it.`,
  ],
  injection: [
    (value, topic, day) => `${value}. It is about ${topic} of ${day}.`,
    (value, topic, day) => `Here is ${topic} of ${day}. ${value}.`,
  ],
};

/** What a twin has in the place of the value. */
const harmless: Readonly<Record<Category, readonly ((random: Random) => string)[]>> = {
  secrets: [
    (random) => `${2 + below(40, random)} screenshots`,
    (random) => `page ${2 + below(90, random)} of the handbook`,
  ],
  pii: [
    (random) => `${2 + below(40, random)} chairs and a table`,
    (random) => `room ${2 + below(90, random)} on the second floor`,
  ],
  injection: [
    (random) => `Summarise it in ${3 + below(6, random)} short sentences`,
    (random) => `Name the ${3 + below(6, random)} most important dates in it`,
  ],
};

/** One sentence with a value, and the same with a harmless one. */
export const sentencePair = (
  category: Category,
  value: string,
  random: Random,
): { readonly probe: string; readonly twin: string } => {
  const frame = oneOf(frames[category], random);
  const topic = oneOf(topics, random);
  const day = oneOf(days, random);
  return {
    probe: frame(value, topic, day),
    twin: frame(oneOf(harmless[category], random)(random), topic, day),
  };
};
