import { ALNUM, BASE64URL, HEX, LETTER, LOWER_ALNUM } from "../../text/characters.ts";
import { contains } from "../checksum.ts";
import { type CredentialType, credential, literal, run } from "../credential.ts";

/** `openai` in base64: every key that OpenAI mints has it in the middle. */
const OPENAI_MARKER = "T3BlbkFJ";

/** Model providers and the tools around them. */
export const AI: readonly CredentialType[] = [
  credential(
    "openai_api_key",
    "OpenAI",
    [literal("sk-proj-", "sk-svcacct-", "sk-admin-", "sk-service-"), run(BASE64URL, 40, 220)],
    {
      check: contains(OPENAI_MARKER),
    },
  ),
  credential("openai_api_key", "OpenAI", [
    literal("sk-"),
    run(ALNUM, 20),
    literal(OPENAI_MARKER),
    run(ALNUM, 20),
  ]),
  credential("openai_api_key", "OpenAI", [literal("sk-"), run(ALNUM, 48)], { isWeak: true }),
  credential("deepseek_api_key", "DeepSeek", [literal("sk-"), run(LOWER_ALNUM, 32)], { isWeak: true }),
  credential("anthropic_api_key", "Anthropic", [
    literal("sk-ant-api03-", "sk-ant-admin01-"),
    run(BASE64URL, 93, 95),
  ]),
  credential("anthropic_oauth_token", "Anthropic", [
    literal("sk-ant-oat01-", "sk-ant-ort01-", "sk-ant-sid01-"),
    run(BASE64URL, 86, 120),
  ]),
  credential("openrouter_api_key", "OpenRouter", [literal("sk-or-v1-"), run(HEX, 64)]),
  credential("huggingface_token", "Hugging Face", [literal("hf_"), run(LETTER, 34)]),
  credential("huggingface_organization_token", "Hugging Face", [literal("api_org_"), run(LETTER, 34)]),
  credential("groq_api_key", "Groq", [literal("gsk_"), run(ALNUM, 52)]),
  credential("replicate_api_token", "Replicate", [literal("r8_"), run(ALNUM, 37)]),
  credential("perplexity_api_key", "Perplexity", [literal("pplx-"), run(ALNUM, 48)]),
  credential("xai_api_key", "xAI", [literal("xai-"), run(ALNUM, 80)]),
  credential("nvidia_api_key", "NVIDIA", [literal("nvapi-"), run(BASE64URL, 60, 70)]),
  credential("fireworks_api_key", "Fireworks AI", [literal("fw_"), run(ALNUM, 22, 24)], { isWeak: true }),
  credential("langsmith_api_key", "LangChain", [
    literal("lsv2_pt_", "lsv2_sk_"),
    run(HEX, 32),
    literal("_"),
    run(HEX, 10),
  ]),
  credential("langfuse_secret_key", "Langfuse", [
    literal("sk-lf-"),
    run(HEX, 8),
    literal("-"),
    run(HEX, 4),
    literal("-"),
    run(HEX, 4),
    literal("-"),
    run(HEX, 4),
    literal("-"),
    run(HEX, 12),
  ]),
  credential("pinecone_api_key", "Pinecone", [
    literal("pcsk_"),
    run(ALNUM, 5, 6),
    literal("_"),
    run(ALNUM, 63),
  ]),
  credential("elevenlabs_api_key", "ElevenLabs", [literal("sk_"), run(HEX, 48)]),
  credential("cohere_api_key", "Cohere", [run(ALNUM, 40)], {
    near: ["cohere_api_key", "co_api_key", "cohere api key"],
    isWeak: true,
  }),
  credential("mistral_api_key", "Mistral AI", [run(ALNUM, 32)], {
    near: ["mistral_api_key", "mistral api key"],
    isWeak: true,
  }),
  credential("together_api_key", "Together AI", [literal("tgp_v1_"), run(BASE64URL, 43)]),
  credential("together_api_key", "Together AI", [run(HEX, 64)], {
    near: ["together_api_key", "together api key"],
  }),
  credential("tavily_api_key", "Tavily", [literal("tvly-", "tvly-dev-", "tvly-prod-"), run(ALNUM, 32)]),
  credential("wandb_api_key", "Weights & Biases", [run(HEX, 40)], {
    near: ["wandb_api_key", "wandb login", "wandb_key"],
  }),
  credential("voyage_api_key", "Voyage AI", [literal("pa-"), run(BASE64URL, 43)], { isWeak: true }),
  credential("jina_api_key", "Jina AI", [literal("jina_"), run(ALNUM, 60)]),
  credential("cerebras_api_key", "Cerebras", [literal("csk-"), run(LOWER_ALNUM, 48)]),
];
