import { pick, type Random } from "../random.ts";

/** Puts a text into a document; the document's own text stays whole, but for escapes that its format asks for. */
export type Place = (carrier: string, text: string, random: Random) => string;

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, " ");
const jsonEscaped = (text: string): string => JSON.stringify(text).slice(1, -1);
const splice = (carrier: string, at: number, text: string): string =>
  carrier.slice(0, at) + text + carrier.slice(at);

const ends = (carrier: string, pattern: RegExp): number[] =>
  [...carrier.matchAll(pattern)].map((match) => match.index + match[0].length);

/** A new line before a random line, wrapped in what `dress` gives. */
const ownLine =
  (dress: (text: string, random: Random) => string): Place =>
  (carrier, text, random) => {
    const breaks = [0, ...ends(carrier, /\n/g), carrier.length];
    const at = pick(random, breaks);
    const line = dress(text, random);
    if (at === 0) return `${line}\n${carrier}`;
    return at === carrier.length ? `${carrier}\n${line}` : splice(carrier, at, `${line}\n`);
  };

const afterSentence: Place = (carrier, text, random) => {
  const stops = ends(carrier, /[.!?。！？](?=\s|$)|[。！？]/g);
  return stops.length === 0
    ? `${carrier} ${text}`
    : splice(carrier, pick(random, stops), ` ${oneLine(text)}`);
};

const start: Place = (carrier, text) => `${text}\n${carrier}`;
const end: Place = (carrier, text) => `${carrier}\n${text}`;
const sameLineEnd: Place = (carrier, text) => `${carrier.trimEnd()} ${text}`;
const farBelow: Place = (carrier, text, random) =>
  `${carrier}${"\n".repeat(4 + Math.floor(random() * 30))}${text}`;

const NAMES = ["A. Weber", "Maria Lopes", "j.tan@mail.example", "Support", "李明", "Ирина"];
const quotedReply: Place = (carrier, text, random) =>
  random() < 0.5
    ? `${carrier}\n\n> ${pick(random, NAMES)} wrote:\n> ${text.replaceAll("\n", "\n> ")}`
    : `${text}\n\n${pick(random, NAMES)} wrote:\n> ${carrier.replaceAll("\n", "\n> ")}`;

/** Places that suit any document. */
const LINES: readonly Place[] = [start, end, ownLine((text) => text), afterSentence];

const DECORATED: readonly Place[] = [
  sameLineEnd,
  farBelow,
  quotedReply,
  (carrier, text) => `${carrier}\n\n-- \n${text}`,
  ownLine((text) => `\n${text}\n`),
  ownLine((text) => `(${oneLine(text)})`),
  ownLine((text) => `[${oneLine(text)}]`),
  ownLine((text) => `- ${oneLine(text)}`),
  ownLine((text) => `* ${oneLine(text)}`),
  ownLine((text) => `**${oneLine(text)}**`),
  ownLine((text) => `## ${oneLine(text)}`),
  ownLine((text) => `> ${text.replaceAll("\n", "\n> ")}`),
  ownLine((text) => `=====\n${text}\n=====`),
  ownLine((text, random) => `${1 + Math.floor(random() * 9)}. ${oneLine(text)}`),
];

const HIDDEN: readonly Place[] = [
  ownLine((text) => `<!-- ${text} -->`),
  ownLine((text) => `<span style="display:none">${text}</span>`),
  ownLine((text) => `<p style="color:white;font-size:1px">${text}</p>`),
  ownLine((text) => `<img src="/a.png" alt="${oneLine(text).replaceAll('"', "'")}">`),
  ownLine((text) => `<div hidden>${text}</div>`),
  ownLine((text) => `[//]: # (${oneLine(text)})`),
];
const MARKUP: readonly Place[] = [
  ownLine((text) => `<p>${text}</p>`),
  ownLine((text) => `<li>${oneLine(text)}</li>`),
  ownLine((text) => `<footer>${text}</footer>`),
  ...HIDDEN,
];

const COMMENTS: readonly (readonly [announces: RegExp, place: Place])[] = [
  [/;\s*$|\{\s*$|\/\//m, ownLine((text) => `// ${oneLine(text)}`)],
  [/;\s*$|\/\*/m, ownLine((text) => `/* ${text} */`)],
  [/^\s*(?:def|import|from|class|echo|FROM|RUN) |^\s*#/m, ownLine((text) => `# ${oneLine(text)}`)],
  [/^\s*def /m, ownLine((text) => `"""${text}"""`)],
  [/\b(?:SELECT|INSERT|CREATE TABLE)\b/, ownLine((text) => `-- ${oneLine(text)}`)],
  [/^[\w-]+:\s/m, ownLine((text) => `# ${oneLine(text)}`)],
];

const MEMBERS = ["note", "description", "comment", "message", "hint", "body", "instructions", "text", "next"];
const jsonMember: Place = (carrier, text, random) => {
  const opens = ends(carrier, /\{(?=\s*")/g);
  if (opens.length === 0) return end(carrier, text, random);
  return splice(carrier, pick(random, opens), `"${pick(random, MEMBERS)}": "${jsonEscaped(text)}", `);
};
const jsonValue: Place = (carrier, text, random) => {
  const values = ends(carrier, /:\s*"(?:[^"\\]|\\.)*(?=")/g);
  if (values.length === 0) return jsonMember(carrier, text, random);
  const gap = pick(random, [" ", "\\n", "\\n\\n", ". "]);
  return splice(carrier, pick(random, values), gap + jsonEscaped(text));
};

const tableRow: Place = (carrier, text, random) => {
  const columns = (carrier.split("\n")[0] ?? "").split("|").length - 2;
  const blanks = " |".repeat(Math.max(0, columns - 1));
  return ownLine((line) => `| ${oneLine(line)} |${blanks}`)(carrier, text, random);
};
const tableCell: Place = (carrier, text, random) => {
  const cells = [...carrier.matchAll(/[^|\n\s][^|\n]*(?=\s*\|)/g)].map(
    (match) => match.index + match[0].trimEnd().length,
  );
  if (cells.length === 0) return tableRow(carrier, text, random);
  return splice(carrier, pick(random, cells), ` ${oneLine(text).replaceAll("|", "/")}`);
};
const csvRow: Place = ownLine((text) => `"${oneLine(text).replaceAll('"', '""')}",,`);
const logLine: Place = ownLine((text, random) => {
  const second = String(Math.floor(random() * 60)).padStart(2, "0");
  return `2025-06-${10 + Math.floor(random() * 20)} 08:14:${second} ${pick(random, ["INFO", "WARN", "ERROR"])} ${oneLine(text)}`;
});
const mailSubject: Place = (carrier, text, random) => {
  const subjects = ends(carrier, /^(?:Subject|Betreff|Asunto|Objet|Assunto|SUBJECT):[^\n|]*/gm);
  return subjects.length === 0
    ? end(carrier, text, random)
    : splice(carrier, pick(random, subjects), ` - ${oneLine(text)}`);
};

const SHAPES: readonly (readonly [announces: RegExp, places: readonly Place[]])[] = [
  [/^\s*[[{]\s*[{"[\]]/, [jsonMember, jsonValue, jsonValue]],
  [/^\s*\|.*\|/m, [tableRow, tableCell]],
  [/<\/(?:p|div|li|a|h\d|td|span|body)>/i, MARKUP],
  [/^(?:[^,\n]+[,;]){2,}[^,\n]+\n(?:[^,\n]*[,;]){2,}/, [csvRow]],
  [/^\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d/m, [logLine]],
  [/^(?:Subject|Betreff|Asunto|Objet|Assunto|SUBJECT):/m, [mailSubject, quotedReply]],
];

/** A place: a plain line in four of ten cases, else one in the form of this document, as a comment, hidden, or decorated. */
export const pickPlace = (carrier: string, random: Random): Place => {
  const how = random();
  if (how < 0.4) return pick(random, LINES);
  const shaped = SHAPES.flatMap(([announces, places]) => (announces.test(carrier) ? places : []));
  const comments = COMMENTS.flatMap(([announces, place]) => (announces.test(carrier) ? [place] : []));
  const own = shaped.length > 0 ? shaped : comments;
  if (how < 0.75 && own.length > 0) return pick(random, own);
  return pick(random, how < 0.82 ? HIDDEN : DECORATED);
};
