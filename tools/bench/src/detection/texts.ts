import { pick, type Random, seeded } from "@portcullis/train";

/** Kinds of ordinary text that speed is measured on. */
export const TEXT_KINDS = ["prose", "JSON", "Markdown", "code", "Japanese"] as const;
export type TextKind = (typeof TEXT_KINDS)[number];

const SUBJECTS = ["The supplier", "Our team", "A customer", "The second report", "Nobody", "The new index"];
const VERBS = ["delivered", "asked for", "has checked", "explains", "will replace", "compares"];
const OBJECTS = [
  "the figures of last quarter",
  "a shorter summary",
  "the parts that were out of stock",
  "two versions of the plan",
  "the access rules of the shared folder",
  "an invoice over 1,240.50 EUR",
];
const TAILS = [
  "before the meeting on 14 March",
  "because the system was down",
  "although the password had been changed",
  "as the instructions say",
  "and sent it to the office in Lyon",
  "without waiting for an answer",
];
const NAMES = ["status", "total", "items", "owner", "updatedAt", "path", "message", "token", "retries"];
const JAPANESE = [
  "来週の会議の資料を確認してください。",
  "在庫の状況は先月より良くなりました。",
  "この手順に従って設定を変更します。",
  "お客様からの質問に返信しました。",
  "新しいサーバーは三月十日に稼働します。",
  "エラーの原因はまだ分かっていません。",
];

const sentence = (random: Random): string =>
  `${pick(random, SUBJECTS)} ${pick(random, VERBS)} ${pick(random, OBJECTS)} ${pick(random, TAILS)}. `;

const number = (random: Random): number => Math.floor(random() * 10_000);

const record = (random: Random): string =>
  `  {"id": ${number(random)}, "${pick(random, NAMES)}": "${sentence(random).trim()}", "${pick(random, NAMES)}": ${number(random)}, "tags": ["${pick(random, NAMES)}", "v${number(random)}"]},\n`;

const paragraph = (random: Random): string =>
  `## ${pick(random, SUBJECTS)} ${pick(random, VERBS)}\n\n${sentence(random)}${sentence(random)}\n\n- **${pick(random, NAMES)}**: ${sentence(random)}\n- [${pick(random, NAMES)}](https://docs.example.com/${pick(random, NAMES)}/${number(random)})\n\n`;

const statement = (random: Random): string =>
  `  const ${pick(random, NAMES)}${number(random)} = await read(${pick(random, NAMES)}, { limit: ${number(random)} }); // ${sentence(random).trim()}\n  if (${pick(random, NAMES)}.length > ${number(random)}) return "${pick(random, NAMES)}";\n`;

const PIECES: Readonly<Record<TextKind, (random: Random) => string>> = {
  prose: sentence,
  JSON: record,
  Markdown: paragraph,
  code: statement,
  Japanese: (random) => pick(random, JAPANESE),
};

/** A text of exactly `length` UTF-16 units. */
export const textOf = (kind: TextKind, length: number, seed: number): string => {
  const random = seeded(seed);
  const parts: string[] = [];
  for (let size = 0; size < length; ) {
    const part = PIECES[kind](random);
    parts.push(part);
    size += part.length;
  }
  return parts.join("").slice(0, length);
};
