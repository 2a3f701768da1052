import type { Category } from "@portcullis/contracts";
import {
  type Fields,
  fieldsOf,
  injection,
  isFromOutside,
  listOf,
  type Preset,
  type Told,
  typeOf,
} from "./preset.ts";

/** Guard APIs of vendors. */

/** https://platform.openai.com/docs/api-reference/moderations */
export const openaiModerations: Preset = {
  url: "https://api.openai.com/v1/moderations",
  maxCharacters: 20_000,
  request: (text, _kind, { model }) => ({ model: model ?? "omni-moderation-latest", input: text }),
  read: (answer) => {
    const result = fieldsOf(listOf(fieldsOf(answer)?.results)?.[0]);
    const categories = fieldsOf(result?.categories);
    if (typeof result?.flagged !== "boolean" || categories === undefined) return undefined;
    if (!result.flagged) return [];
    const scores = fieldsOf(result.category_scores);
    const flagged = Object.keys(categories).filter((name) => categories[name] === true);
    const told = flagged.map((name) =>
      injection(`moderation_${typeOf(name, "other")}`, Number(scores?.[name]) || 1),
    );
    return told.length === 0 ? [injection("moderation_other")] : told;
  },
};

const lakeraCategory = (type: string): Category => (type.startsWith("pii") ? "pii" : "injection");

/** https://docs.lakera.ai/docs/api/guard */
export const lakera: Preset = {
  url: "https://api.lakera.ai/v2/guard",
  maxCharacters: 40_000,
  request: (text, kind, { policy }) => ({
    messages: [{ role: isFromOutside(kind) ? "assistant" : "user", content: text }],
    ...(policy === undefined ? {} : { project_id: policy }),
    payload: true,
    breakdown: true,
  }),
  read: (answer, text) => {
    const fields = fieldsOf(answer);
    if (typeof fields?.flagged !== "boolean") return undefined;
    if (!fields.flagged) return [];
    const places = (listOf(fields.payload) ?? []).flatMap((each): Told[] => {
      const { start, end, detector_type: type } = fieldsOf(each) ?? {};
      if (!Number.isInteger(start) || !Number.isInteger(end)) return [];
      const [from, to] = [Number(start), Number(end)];
      if (from < 0 || to <= from || to > text.length) return [];
      const name = String(type ?? "");
      return [
        { category: lakeraCategory(name), type: typeOf(name, "lakera"), score: 1, start: from, end: to },
      ];
    });
    const placed = new Set(places.map(({ type }) => type));
    const others = (listOf(fields.breakdown) ?? []).flatMap((each): Told[] => {
      const { detected, detector_type: label } = fieldsOf(each) ?? {};
      const name = String(label ?? "");
      const type = typeOf(name, "lakera");
      return detected === true && !placed.has(type)
        ? [{ category: lakeraCategory(name), type, score: 1 }]
        : [];
    });
    const told = [...places, ...others];
    return told.length === 0 ? [injection("lakera")] : told;
  },
};

/** https://learn.microsoft.com/rest/api/contentsafety/text-operations/shield-prompt */
export const azurePromptShields: Preset = {
  maxCharacters: 9_000,
  request: (text, kind) =>
    kind === "prompt" ? { userPrompt: text, documents: [] } : { userPrompt: "", documents: [text] },
  read: (answer) => {
    const fields = fieldsOf(answer);
    const prompt = fieldsOf(fields?.userPromptAnalysis);
    const documents = listOf(fields?.documentsAnalysis)?.map((each) => fieldsOf(each)?.attackDetected) ?? [];
    const said = [...(prompt === undefined ? [] : [prompt.attackDetected]), ...documents];
    if (said.length === 0 || said.some((each) => typeof each !== "boolean")) return undefined;
    return [
      ...(prompt?.attackDetected === true ? [injection("user_prompt_attack")] : []),
      ...(documents.includes(true) ? [injection("document_attack")] : []),
    ];
  },
};

/** UTF-16 offset of the `count`-th code point. */
const unitsOf = (text: string, count: number): number => {
  let at = 0;
  for (let left = count; left > 0 && at < text.length; left -= 1)
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return at;
};

const sdpFindings = (result: Fields | undefined, text: string): readonly Told[] => {
  const inspect = fieldsOf(fieldsOf(result?.sdpFilterResult)?.inspectResult);
  return (listOf(inspect?.findings) ?? []).flatMap((each): Told[] => {
    const { infoType, location } = fieldsOf(each) ?? {};
    const range = fieldsOf(fieldsOf(location)?.codepointRange);
    const type = typeOf(infoType, "sensitive_data");
    // A start of 0 is left out of the JSON of protocol buffers.
    const [start, end] = [unitsOf(text, Number(range?.start ?? 0)), unitsOf(text, Number(range?.end ?? 0))];
    return end > start
      ? [{ category: "pii", type, score: 1, start, end }]
      : [{ category: "pii", type, score: 1 }];
  });
};

/** https://cloud.google.com/model-armor/sanitize-prompts-responses; the URL ends in `:sanitizeUserPrompt`. */
export const modelArmor: Preset = {
  maxCharacters: 8_000,
  request: (text) => ({ userPromptData: { text } }),
  read: (answer, text) => {
    const result = fieldsOf(fieldsOf(answer)?.sanitizationResult);
    const state = result?.filterMatchState;
    // PARTIAL and FAILURE: not all filters ran, so "no match" says nothing.
    if (result?.invocationResult !== undefined && result.invocationResult !== "SUCCESS") return undefined;
    if (state === "NO_MATCH_FOUND") return [];
    if (state !== "MATCH_FOUND") return undefined;
    const filters = Object.entries(fieldsOf(result?.filterResults) ?? {});
    const told = filters.flatMap(([name, filter]): readonly Told[] => {
      const fields = fieldsOf(filter);
      if (!JSON.stringify(fields ?? {}).includes('"MATCH_FOUND"')) return [];
      if (name !== "sdp") return [injection(typeOf(name, "model_armor"))];
      const found = sdpFindings(fields, text);
      return found.length > 0 ? found : [{ category: "pii", type: "sensitive_data", score: 1 }];
    });
    return told.length === 0 ? [injection("model_armor")] : told;
  },
};

/**
 * https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ApplyGuardrail.html, with a Bedrock API key as
 * bearer token. Requests are not signed (SigV4).
 */
export const bedrockGuardrail: Preset = {
  maxCharacters: 20_000,
  request: (text, kind) => ({
    source: isFromOutside(kind) ? "OUTPUT" : "INPUT",
    content: [{ text: { text } }],
  }),
  read: (answer, text) => {
    const fields = fieldsOf(answer);
    if (fields?.action === "NONE") return [];
    if (fields?.action !== "GUARDRAIL_INTERVENED") return undefined;
    const told = (listOf(fields.assessments) ?? []).flatMap((each): Told[] => {
      const assessment = fieldsOf(each);
      const of = (policy: string, list: string): readonly Fields[] =>
        (listOf(fieldsOf(assessment?.[policy])?.[list]) ?? [])
          .map(fieldsOf)
          .filter((item) => item !== undefined);
      const sensitive = [
        ...of("sensitiveInformationPolicy", "piiEntities"),
        ...of("sensitiveInformationPolicy", "regexes"),
      ];
      return [
        ...of("contentPolicy", "filters").map(({ type }) => injection(typeOf(type, "content_policy"))),
        ...of("topicPolicy", "topics").map(() => injection("denied_topic")),
        ...of("wordPolicy", "customWords").map(() => injection("denied_word")),
        ...sensitive.map(({ type, name, match }): Told => {
          const start = typeof match === "string" && match !== "" ? text.indexOf(match) : -1;
          const place = start < 0 ? {} : { start, end: start + String(match).length };
          return { category: "pii", type: typeOf(type ?? name, "sensitive_information"), score: 1, ...place };
        }),
      ];
    });
    return told.length === 0 ? [injection("guardrail_intervened")] : told;
  },
};
