import { fieldsOf, injection, isFromOutside, listOf, type Preset, type Told, typeOf } from "./preset.ts";

/** Guard models and guard servers that an operator hosts. */

const chat = (text: string, model: string, more: object = {}): unknown => ({
  model,
  messages: [{ role: "user", content: text }],
  temperature: 0,
  max_tokens: 32,
  ...more,
});

const chatAnswer = (answer: unknown): string | undefined => {
  const choice = fieldsOf(listOf(fieldsOf(answer)?.choices)?.[0]);
  const content = fieldsOf(choice?.message)?.content;
  return typeof content === "string" ? content.trim() : undefined;
};

/** https://www.llama.com/docs/model-cards-and-prompt-formats/llama-guard-3/ behind an OpenAI-compatible endpoint. */
export const llamaGuard: Preset = {
  maxCharacters: 12_000,
  request: (text, _kind, { model }) => chat(text, model ?? "meta-llama/Llama-Guard-3-8B"),
  read: (answer) => {
    const [verdict, categories = ""] = chatAnswer(answer)?.toLowerCase().split(/\s+/, 2) ?? [];
    if (verdict === "safe") return [];
    if (verdict !== "unsafe") return undefined;
    const codes = categories.split(",").filter((code) => /^s\d{1,2}$/.test(code));
    return codes.length === 0
      ? [injection("llama_guard_unsafe")]
      : codes.map((code) => injection(`llama_guard_${code}`));
  },
};

/**
 * https://www.llama.com/docs/model-cards-and-prompt-formats/prompt-guard/ behind a Hugging Face text-classification
 * endpoint. `LABEL_0` and `BENIGN` are no attacks.
 */
export const promptGuard: Preset = {
  maxCharacters: 1_500,
  request: (text) => ({ inputs: text, parameters: { top_k: 5 } }),
  read: (answer, _text, { threshold }) => {
    const outer = listOf(answer);
    const labels = listOf(outer?.[0]) ?? outer;
    if (labels === undefined || labels.length === 0) return undefined;
    const told: Told[] = [];
    for (const each of labels) {
      const { label, score } = fieldsOf(each) ?? {};
      if (typeof label !== "string" || typeof score !== "number") return undefined;
      const isBenign = /^(benign|label_0|safe)$/i.test(label);
      if (!isBenign && score >= threshold)
        told.push(injection(`prompt_guard_${typeOf(label, "attack")}`, score));
    }
    return told;
  },
};

/** https://docs.nvidia.com/nemo/microservices/latest/guardrails/concepts/checks.html */
export const nemoGuardrails: Preset = {
  maxCharacters: 20_000,
  request: (text, kind, { model, policy }) => ({
    model: model ?? "none",
    messages: isFromOutside(kind)
      ? [
          { role: "user", content: "" },
          { role: "assistant", content: text },
        ]
      : [{ role: "user", content: text }],
    ...(policy === undefined ? {} : { guardrails: { config_id: policy } }),
  }),
  read: (answer) => {
    const fields = fieldsOf(answer);
    if (fields?.status === "success") return [];
    if (fields?.status !== "blocked") return undefined;
    const rails = Object.entries(fieldsOf(fields.rails_status) ?? {})
      .filter(([, rail]) => fieldsOf(rail)?.status === "blocked")
      .map(([name]) => injection(`rail_${typeOf(name, "other")}`));
    return rails.length === 0 ? [injection("rail_other")] : rails;
  },
};

/** https://www.ibm.com/granite/docs/models/guardian, served by vLLM. `policy` is the risk: `jailbreak` unless told. */
export const graniteGuardian: Preset = {
  maxCharacters: 12_000,
  request: (text, _kind, { model, policy }) =>
    chat(text, model ?? "ibm-granite/granite-guardian-3.3-8b", {
      chat_template_kwargs: { guardian_config: { risk_name: policy ?? "jailbreak" } },
    }),
  read: (answer, _text, { policy }) => {
    const content = chatAnswer(answer) ?? "";
    const score = /<score>\s{0,8}(yes|no)\s{0,8}<\/score>/i.exec(content) ?? /^(yes|no)\b/i.exec(content);
    const verdict = score?.[1]?.toLowerCase();
    if (verdict === undefined) return undefined;
    return verdict === "no" ? [] : [injection(`guardian_${typeOf(policy, "jailbreak")}`)];
  },
};
