import type { RiskReason } from "@portcullis/contracts";
import { inspect } from "@portcullis/detectors";
import type { Passage } from "../passages.ts";
import { readOrders, type Sign } from "../steering/read-signs.ts";
import { wordsOf } from "../text/words.ts";
import { isAboutSecrets, isAboutTalk, isRelated, topicsOf } from "../topics.ts";
import type { PassageSignal, Subject } from "./signal.ts";

/** A text that is given as an example, after a word that says so. */
const EXAMPLE =
  /(?:e\.g\.,?|for example:?|for instance,?|such as|like|examples?:|detects?|z\.b\.|比如|例如|例:|например:?)\s{0,3}(?:["“«「][^"”»」\n]{1,120}["”»」](?:\s{0,2},\s{0,2}|\s(?:or|and)\s)?){1,6}/gi;
/** Advice not to follow what content says. Not where it is the model's own instructions that are to be dropped. */
const ADVICE =
  /\b(?:ignore|disregard|(?:never|not|don't) (?:follow|obey|execute|act on|trust))\b[^.!?\n]{0,40}\b(?:instructions?|commands?|directives?|prompts?|orders)\b[^.!?\n]{0,60}/gi;
const OF_CONTENT =
  /\b(?:inside|within|found in|appear(?:s|ing)? in|contained in|embedded in|returned by|in (?:it|them|the (?:text|content|page|e-?mails?|messages?|results?|output|data|document|body|file|response))|(?:of|from) (?:the|a|any) (?:page|content|e-?mail|document|result|text|file|website)|(?:page|content|text|e-?mail|document)s? contains?|written by)\b/i;
const OF_MODEL = /\b(?:previous|prior|earlier|above|your|system|operator|developer|user|all other)\b/i;
const withoutExamples = (text: string): string =>
  text
    .replace(EXAMPLE, " example ")
    .replace(ADVICE, (said) => (OF_CONTENT.test(said) && !OF_MODEL.test(said) ? " advice " : said));

const textOf = ({ role, text }: Passage): string =>
  role === "key" || role === "name" ? wordsOf(text) : text;

/** Longer descriptions of a flag say more than what it does. */
const MAX_FLAG = 80;

/** What a flag does is no order: "silent: do not notify users", "reset: forget earlier instructions". */
const isMereFlag = ({ role, text }: Passage): boolean => role === "flag" && text.length <= MAX_FLAG;
const temper = (passage: Passage, sign: Sign): Sign =>
  isMereFlag(passage) || (passage.role === "flag" && sign.level !== "high")
    ? { ...sign, level: "low" }
    : sign;

/** Signs that say less of a tool whose business it is. */
const soften = (sign: Sign, subject: Subject): Sign => {
  const isTalk = sign.code === "takes_conversation" || sign.code === "takes_system_prompt";
  if (isTalk && sign.level === "medium" && isAboutTalk(topicsOf(subject))) return { ...sign, level: "low" };
  if (
    sign.code === "sends_secrets" &&
    sign.level === "medium" &&
    isRelated("access_token", topicsOf(subject))
  )
    return { ...sign, level: "low" };
  const isSecret = sign.code === "sends_secrets" && sign.level === "high";
  return isSecret && isAboutSecrets(topicsOf(subject)) ? { ...sign, level: "medium" } : sign;
};

/** What only an example of a text says; a classifier of prompts shows what it looks for. */
const asShown = (sign: Sign): Sign => ({
  ...sign,
  level: "low",
  detail: `shows an example that ${sign.detail}`,
});

/** Instructions addressed to the model rather than said of the tool. */
export const orders: PassageSignal = (passage, subject) => {
  const text = textOf(passage);
  const rest = withoutExamples(text);
  const told = readOrders(rest);
  const shown = rest === text ? [] : readOrders(text);
  const signs = [
    ...told,
    ...shown.filter(({ code }) => !told.some((sign) => sign.code === code)).map(asShown),
  ];
  return signs.map((sign) => ({ ...soften(temper(passage, sign), subject), pointer: passage.pointer }));
};

/** Types of injection that have no place in a description, whoever it is for. */
const UNMISTAKABLE = new Set(["instruction_override", "persona", "fake_tool_result", "safety_bypass"]);
/** Types that look for what the rules of this library read more closely. */
const ECHOES = new Set(
  "concealment exfiltration addressed_to_model tool_coercion private_file urgency role_tag fake_turn important_tag exfiltration_image hidden_text remote_code".split(
    " ",
  ),
);
/** What the detectors' model reacts to without a signal that has a name. */
const UNNAMED = "suspicious_instruction";
const CERTAIN = 0.84;
/** Below, a description that explains itself reads the same way: worth a word. */
const LIKELY = 0.75;

/** What the detectors of all traffic say of the text. */
export const detected: PassageSignal = (passage) => {
  const { pointer, role, text } = passage;
  const { findings } = inspect(role === "key" ? wordsOf(text) : withoutExamples(text), "tool_description");
  return findings.flatMap(({ category, type, score }): readonly RiskReason[] => {
    if (category === "pii") return [];
    if (category === "secrets")
      return [
        {
          code: "holds_secret",
          level: "medium",
          pointer,
          detail: `holds what looks like a secret (${type})`,
        },
      ];
    // The rules of this library read more closely than an echo of them does.
    if (ECHOES.has(type) || isMereFlag(passage)) return [];
    const level =
      type === UNNAMED || score < LIKELY
        ? "low"
        : score >= CERTAIN && UNMISTAKABLE.has(type)
          ? "high"
          : "medium";
    return [
      {
        code: "injection_signal",
        level,
        pointer,
        detail: `reads like a prompt injection (${type}, score ${score.toFixed(2)})`,
      },
    ];
  });
};
