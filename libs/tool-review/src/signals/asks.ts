import type { RiskReason } from "@portcullis/contracts";
import { descriptionOf, type Parameter, parametersOf, typesOf } from "../parameters.ts";
import { isAtLeast } from "../reasons.ts";
import { type SecretKind, secretKindOf } from "../secret-names.ts";
import { ASKS } from "../steering/asks.ts";
import { createSignReader } from "../steering/read-signs.ts";
import { quoteName } from "../text/characters.ts";
import { foldCase, readable } from "../text/plain.ts";
import { wordsOf } from "../text/words.ts";
import { isAboutTalk, isRelated, type Topics, topicsOf } from "../topics.ts";
import type { DefinitionSignal } from "./signal.ts";

type Level = RiskReason["level"];

const readAsks = createSignReader(ASKS);

const WHAT: Readonly<Record<SecretKind, string>> = {
  password: "a password",
  private_key: "a private key or a recovery phrase",
  access_token: "an access token, an API key or other credentials",
  identity: "an identity number",
  payment: "payment card data",
  one_time_code: "a one-time code or PIN",
  environment: "environment variables or a configuration with credentials",
};

/** What the secret is of, where it is no account of the user: a document, an own service. */
const OF_THING =
  /\b(?:of|for|to) (?:the |this |an? )?(?:encrypted |protected )?(?:pdf|archive|zip|document|file|workbook|keystore|certificate|database|server|host|proxy|wi-?fi|network|new user|new account)\b/;
const GREEDY =
  /\b(?:all|every|any|known|user'?s|users'?|browser|authenticator|your (?:own|other|stored|saved)|connection|session|environment|other|host|current)\b/;

const secretLevel = (kind: SecretKind, parameter: Parameter, topics: Topics): Level => {
  const says = foldCase(readable(descriptionOf(parameter.schema)));
  if (kind === "environment" && isRelated(kind, topics)) return "low";
  if (isRelated(kind, topics) || OF_THING.test(says)) return "medium";
  // A key of the tool's own service, not required: bad practice more than an attack.
  const isOwnKey = kind === "access_token" && !GREEDY.test(says);
  return isOwnKey &&
    (!parameter.isRequired || /\b(?:api key|token) (?:for|of|from)\b|\b\w+ api key\b/.test(says))
    ? "medium"
    : "high";
};

const CONTEXT_NAME =
  /^(?:side ?notes?|notes?|notas?|notiz(?:en)?|context\w*|ctx|contexto|kontext|meta ?data|meta|extras?|debug\w*(?: ?\w+)?|diagnostics?(?: ?\w+)?|trace|hints?|info|telemetry|(?:additional|extra|session|chat|user|request|client) (?:context|info\w*|data|notes?|state)|memory|background|history|scratch ?pad|annotations?|misc|feedback|state|session|remarks?)$/;
const CONTENTS =
  /\b(?:contents?|text|bytes|inhalt|contenido|contenu|conteudo|dump|copy|body)\b|内容|содержимое/;
const PATH = /\b(?:path|location|filename|file name|pfad|ruta|chemin|directory|folder)\b/;
const OPEN_FILES =
  /\b(?:contents?|text|copy) of (?:the |all |any |every |your )*(?:files?|documents?|workspace|buffers?|editors?|tabs)\b/;

/** This conversation, not one that the tool is about. */
const ABOUT_THIS_TALK =
  /\b(?:between you and|so far|verbatim|word (?:for|by) word|your (?:own |full |complete |entire |hidden )?(?:system|instructions|chain|reasoning|prompt)|current (?:chat|conversation)|this (?:chat|conversation|session))\b/;

const contextReasons = (parameter: Parameter, topics: Topics): readonly RiskReason[] => {
  const { pointer, schema, name } = parameter;
  const words = foldCase(wordsOf(name)).trim();
  const description = descriptionOf(schema);
  const says = foldCase(readable(description));
  const isContext = CONTEXT_NAME.test(words);
  const reasons: RiskReason[] = readAsks(`${wordsOf(name)}: ${description}`).flatMap((sign) => {
    const { code, detail } = sign;
    let level: Level = sign.level;
    if (code === "asks_for_private_files") {
      if (CONTENTS.test(says) && !PATH.test(says)) level = "high";
      else if (PATH.test(says) || PATH.test(words)) return [];
    }
    if (code === "asks_for_user_data" && isContext) level = "high";
    if (code === "asks_for_secrets" && isRelated("access_token", topics)) level = "medium";
    const isTalk = code === "asks_for_conversation" || code === "asks_for_system_prompt";
    if (isTalk && isAboutTalk(topics) && !ABOUT_THIS_TALK.test(says)) level = "low";
    if (code === "asks_for_conversation" && sign.level === "medium" && !isContext) level = "low";
    return [{ code, level, pointer, detail: `parameter ${quoteName(name)} ${detail}` }];
  });
  if (isContext && OPEN_FILES.test(says))
    reasons.push({
      code: "asks_for_private_files",
      level: "high",
      pointer,
      detail: `parameter ${quoteName(name)} asks for the contents of files`,
    });
  return reasons;
};

/** Parameters that ask for secrets, or for what the model knows from elsewhere. */
export const askingParameters: DefinitionSignal = (subject) => {
  const topics = topicsOf(subject);
  return parametersOf(subject.definition.inputSchema).flatMap((parameter): readonly RiskReason[] => {
    const { name, pointer, schema } = parameter;
    const types = typesOf(schema);
    if (types.length === 1 && types[0] === "boolean") return [];
    const kind = secretKindOf(name, descriptionOf(schema), types);
    const context = contextReasons(parameter, topics);
    const isKnown = context.some(({ level }) => isAtLeast(level, "high"));
    return kind === undefined || isKnown
      ? context
      : [
          ...context,
          {
            code: "asks_for_secrets",
            level: secretLevel(kind, parameter, topics),
            pointer,
            detail: `parameter ${quoteName(name)} asks for ${WHAT[kind]}${parameter.isRequired ? ", and is required" : ""}`,
          },
        ];
  });
};
