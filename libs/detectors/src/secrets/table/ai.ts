import { contains } from "../checksum.ts";
import { checked, issuedBy, kind, near, weak } from "../credential.ts";

/** `openai` in base64: every key that OpenAI mints has it in the middle. */
const OPENAI_MARKER = "T3BlbkFJ";

/** Model providers and the tools around them. */
export const AI = [
  ...issuedBy(
    "OpenAI",
    kind(
      "openai_api_key",
      "OpenAI API key",
      "critical",
      checked("(sk-proj-|sk-service-|sk-None-){url64:40-220}", contains(OPENAI_MARKER)),
      `sk-{alnum:20}${OPENAI_MARKER}{alnum:20}`,
      weak("sk-{alnum:48}"),
      `sk-{lower:1-40}-{alnum:20}${OPENAI_MARKER}{alnum:20}`,
    ),
    kind(
      "openai_service_account_key",
      "OpenAI service account API key",
      "critical",
      checked("sk-svcacct-{url64:40-220}", contains(OPENAI_MARKER)),
    ),
    kind(
      "openai_admin_key",
      "OpenAI admin API key",
      "critical",
      checked("sk-admin-{url64:40-220}", contains(OPENAI_MARKER)),
    ),
    kind("openai_session_key", "OpenAI session key", "high", "sess-{alnum:40}"),
  ),
  ...issuedBy(
    "Anthropic",
    kind(
      "anthropic_api_key",
      "Anthropic API key",
      "critical",
      "sk-ant-(api03|api02|api01)-{url64:80-120}",
      "sk-ant-{url64:80-120}",
    ),
    kind("anthropic_admin_key", "Anthropic admin API key", "critical", "sk-ant-admin01-{url64:80-120}"),
    kind(
      "anthropic_oauth_token",
      "Anthropic OAuth token",
      "high",
      "sk-ant-(oat01|ort01|sid01|sid02)-{url64:80-120}",
    ),
  ),
  ...issuedBy(
    "Hugging Face",
    kind("huggingface_token", "Hugging Face user access token", "high", "hf_{alnum:34-40}"),
    kind(
      "huggingface_organization_token",
      "Hugging Face organization API token",
      "high",
      "api_org_{letter:34}",
    ),
    kind("huggingface_legacy_token", "Hugging Face API token (legacy)", "high", "api_{letter:34}"),
  ),
  ...issuedBy("Replicate", kind("replicate_api_token", "Replicate API token", "high", "r8_{alnum:37}")),
  ...issuedBy("Groq", kind("groq_api_key", "Groq API key", "high", "gsk_{alnum:52}")),
  ...issuedBy(
    "xAI",
    kind("xai_api_key", "xAI API key", "high", "xai-{alnum:70-80}"),
    kind("xai_management_key", "xAI management key", "critical", "xai-token-{alnum:70-84}"),
  ),
  ...issuedBy("Perplexity", kind("perplexity_api_key", "Perplexity API key", "high", "pplx-{alnum:46-56}")),
  ...issuedBy("DeepSeek", kind("deepseek_api_key", "DeepSeek API key", "high", weak("sk-{hex:32}"))),
  ...issuedBy(
    "Alibaba Cloud",
    kind(
      "dashscope_api_key",
      "Alibaba Cloud Model Studio (DashScope) API key",
      "high",
      near("dashscope|qwen|bailian", "sk-{lower:32}"),
    ),
  ),
  ...issuedBy(
    "Moonshot AI",
    kind("moonshot_api_key", "Moonshot (Kimi) API key", "high", near("moonshot|kimi", "sk-{alnum:40-72}")),
  ),
  ...issuedBy(
    "Zhipu AI",
    kind(
      "zhipu_api_key",
      "Zhipu (GLM) API key",
      "high",
      near("zhipu|glm|bigmodel|zai_|z.ai", "{hex:32}.{alnum:16}"),
    ),
  ),
  ...issuedBy(
    "SiliconFlow",
    kind("siliconflow_api_key", "SiliconFlow API key", "high", near("siliconflow", "sk-{lower:48}")),
  ),
  ...issuedBy(
    "NVIDIA",
    kind(
      "nvidia_api_key",
      "NVIDIA API key",
      "high",
      "nvapi-{url64:60-70}",
      near("ngc_|ngc api|nvidia", "{base64:84}"),
    ),
  ),
  ...issuedBy(
    "Cohere",
    kind("cohere_api_key", "Cohere API key", "high", near("cohere|co_api", "{alnum:40}")),
  ),
  ...issuedBy(
    "Mistral AI",
    kind("mistral_api_key", "Mistral AI API key", "high", near("mistral|codestral", "{alnum:32}")),
  ),
  ...issuedBy(
    "AI21 Labs",
    kind("ai21_api_key", "AI21 Labs API key", "high", near("ai21", "{alnum:32}", "{uuid}")),
  ),
  ...issuedBy(
    "Writer",
    kind("writer_api_key", "Writer API key", "high", near("writer_api|writer_key", "{url64:40-120}")),
  ),
  ...issuedBy(
    "Together AI",
    kind(
      "together_api_key",
      "Together AI API key",
      "high",
      "tgp_v1_{url64:43}",
      near("together_api|together_ai|togetherai|together.xyz|together api", "{hex:64}"),
    ),
  ),
  ...issuedBy(
    "Fireworks AI",
    kind("fireworks_api_key", "Fireworks AI API key", "high", weak("fw_{alnum:22-24}")),
  ),
  ...issuedBy("OpenRouter", kind("openrouter_api_key", "OpenRouter API key", "high", "sk-or-v1-{hex:64}")),
  ...issuedBy("Cerebras", kind("cerebras_api_key", "Cerebras API key", "high", "csk-{lower:48}")),
  ...issuedBy(
    "SambaNova",
    kind("sambanova_api_key", "SambaNova API key", "high", near("sambanova", "{uuid}")),
  ),
  ...issuedBy(
    "DeepInfra",
    kind("deepinfra_api_key", "DeepInfra API key", "high", near("deepinfra", "{alnum:32}")),
  ),
  ...issuedBy(
    "Baseten",
    kind("baseten_api_key", "Baseten API key", "high", near("baseten", "{alnum:8}.{alnum:32}")),
  ),
  ...issuedBy(
    "RunPod",
    kind(
      "runpod_api_key",
      "RunPod API key",
      "high",
      "rpa_{upper:40}{alnum:0-12}",
      "rps_{upper:40}{alnum:0-12}",
    ),
  ),
  ...issuedBy("Modal", kind("modal_token_secret", "Modal token secret", "high", weak("as-{alnum:22}"))),
  ...issuedBy(
    "Anyscale",
    kind("anyscale_token", "Anyscale token", "high", "esecret_{lower:26-40}", "aph0_{base64:40-80}"),
  ),
  ...issuedBy(
    "Lambda",
    kind("lambda_cloud_key", "Lambda Cloud API key", "critical", "secret_{lower:1-40}_{hex:32}.{alnum:32}"),
  ),
  ...issuedBy(
    "Vast.ai",
    kind("vastai_api_key", "Vast.ai API key", "high", near("vastai|vast_api|vast.ai", "{hex:64}")),
  ),
  ...issuedBy("FriendliAI", kind("friendli_token", "FriendliAI token", "high", "flp_{alnum:40-60}")),
  ...issuedBy("Voyage AI", kind("voyage_api_key", "Voyage AI API key", "medium", weak("pa-{url64:43}"))),
  ...issuedBy("Jina AI", kind("jina_api_key", "Jina AI API key", "medium", "jina_{word:60}")),
  ...issuedBy("Nomic", kind("nomic_api_key", "Nomic API key", "medium", "nk-{url64:43}")),
  ...issuedBy(
    "GitHub",
    kind("github_copilot_token", "GitHub Copilot session token", "medium", "tid={hex:32};exp={digit:10}"),
  ),
];
