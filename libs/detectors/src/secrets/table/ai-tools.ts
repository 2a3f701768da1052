import { issuedBy, kind, near, weak } from "../credential.ts";

/** Tools around models: tracing, search, agents, speech and images. */
export const AI_TOOLS = [
  ...issuedBy(
    "ElevenLabs",
    kind(
      "elevenlabs_api_key",
      "ElevenLabs API key",
      "high",
      "sk_{hex:48}",
      near("elevenlabs|eleven_labs|xi-api-key|xi_api", "{hex:32}"),
    ),
  ),
  ...issuedBy(
    "AssemblyAI",
    kind("assemblyai_api_key", "AssemblyAI API key", "medium", near("assemblyai|assembly_ai", "{hex:32}")),
  ),
  ...issuedBy(
    "Deepgram",
    kind("deepgram_api_key", "Deepgram API key", "medium", near("deepgram", "{hex:40}")),
  ),
  ...issuedBy("Cartesia", kind("cartesia_api_key", "Cartesia API key", "medium", "sk_car_{alnum:20-40}")),
  ...issuedBy(
    "Speechmatics",
    kind("speechmatics_api_key", "Speechmatics API key", "medium", near("speechmatics", "{alnum:32}")),
  ),
  ...issuedBy(
    "Rev.ai",
    kind("rev_ai_token", "Rev.ai access token", "medium", near("rev_ai|revai|rev.ai", "02{url64:56}")),
  ),
  ...issuedBy(
    "Stability AI",
    kind(
      "stability_api_key",
      "Stability AI API key",
      "medium",
      near("stability|dreamstudio", "sk-{alnum:48}"),
    ),
  ),
  ...issuedBy(
    "Leonardo AI",
    kind("leonardo_api_key", "Leonardo AI API key", "medium", near("leonardo", "{uuid}")),
  ),
  ...issuedBy("Luma AI", kind("luma_api_key", "Luma AI API key", "medium", "luma-{uuid}-{uuid}")),
  ...issuedBy(
    "fal",
    kind("fal_api_key", "fal API key", "high", near("fal_key|fal_api|fal.ai|fal_client", "{uuid}:{hex:32}")),
  ),
  ...issuedBy("Runway", kind("runway_api_key", "Runway API key", "medium", "key_{hex:128}")),
  ...issuedBy("Clarifai", kind("clarifai_token", "Clarifai token", "medium", near("clarifai", "{hex:32}"))),
  ...issuedBy(
    "Roboflow",
    kind(
      "roboflow_api_key",
      "Roboflow API key",
      "medium",
      near("roboflow", "{alnum:20}", "rf_{alnum:20-30}"),
    ),
  ),
  ...issuedBy(
    "Scale AI",
    kind(
      "scale_api_key",
      "Scale AI API key",
      "high",
      near("scale_api|scaleapi|scale.com", "(live_|test_){hex:32}"),
    ),
  ),
  ...issuedBy(
    "LangChain",
    kind(
      "langsmith_api_key",
      "LangSmith personal access token",
      "medium",
      "lsv2_pt_{hex:32}_{hex:10}",
      "ls__{hex:32}",
    ),
    kind("langsmith_service_key", "LangSmith service key", "high", "lsv2_sk_{hex:32}_{hex:10}"),
  ),
  ...issuedBy("Langfuse", kind("langfuse_secret_key", "Langfuse secret key", "medium", "sk-lf-{uuid}")),
  ...issuedBy("LlamaIndex", kind("llamacloud_api_key", "LlamaCloud API key", "medium", "llx-{alnum:48}")),
  ...issuedBy(
    "Weights & Biases",
    kind(
      "wandb_api_key",
      "Weights & Biases API key",
      "medium",
      "wandb_v1_{word:70-100}",
      near("wandb", "{hex:40}", "local-{hex:40}"),
    ),
  ),
  ...issuedBy(
    "Comet",
    kind("comet_api_key", "Comet API key", "medium", near("comet_api|comet_ml|opik", "{alnum:25}")),
  ),
  ...issuedBy(
    "Neptune",
    kind(
      "neptune_api_token",
      "Neptune API token",
      "medium",
      near("neptune", "eyJhcGlfYWRkcmVzcyI6{base64:60-300}"),
    ),
  ),
  ...issuedBy(
    "ClearML",
    kind("clearml_secret", "ClearML secret key", "medium", near("clearml", "{alnum:50}")),
  ),
  ...issuedBy(
    "Helicone",
    kind(
      "helicone_api_key",
      "Helicone API key",
      "medium",
      "sk-helicone-{lower:7}-{lower:7}-{lower:7}-{lower:7}",
      "pk-helicone-{lower:7}-{lower:7}-{lower:7}-{lower:7}",
    ),
  ),
  ...issuedBy("OpenPipe", kind("openpipe_api_key", "OpenPipe API key", "medium", "opk_{hex:40}")),
  ...issuedBy(
    "LiteLLM",
    kind("litellm_virtual_key", "LiteLLM proxy key", "high", near("litellm", "sk-{url64:20-40}")),
  ),
  ...issuedBy(
    "Tavily",
    kind("tavily_api_key", "Tavily API key", "medium", "tvly-(dev-|prod-){url64:30-52}", "tvly-{alnum:32}"),
  ),
  ...issuedBy("Firecrawl", kind("firecrawl_api_key", "Firecrawl API key", "medium", "fc-{hex:32}")),
  ...issuedBy(
    "Exa",
    kind("exa_api_key", "Exa API key", "medium", near("exa_api|exa_key|exasearch", "{uuid}")),
  ),
  ...issuedBy("Serper", kind("serper_api_key", "Serper API key", "medium", near("serper", "{hex:40}"))),
  ...issuedBy(
    "SerpApi",
    kind("serpapi_api_key", "SerpApi API key", "medium", near("serpapi|serp_api", "{hex:64}")),
  ),
  ...issuedBy(
    "Brave",
    kind("brave_search_api_key", "Brave Search API key", "medium", weak("BSA{url64:27-28}")),
  ),
  ...issuedBy("Kagi", kind("kagi_api_key", "Kagi API key", "medium", near("kagi", "{url64:11}.{url64:43}"))),
  ...issuedBy("E2B", kind("e2b_api_key", "E2B API key", "high", "e2b_{hex:40}", "sk_e2b_{hex:40}")),
  ...issuedBy(
    "Browserbase",
    kind("browserbase_api_key", "Browserbase API key", "medium", "bb_live_{url64:27}"),
  ),
  ...issuedBy(
    "Composio",
    kind(
      "composio_api_key",
      "Composio API key",
      "medium",
      near("composio", "{lower:20-24}", "ak_{url64:20-24}"),
    ),
  ),
  ...issuedBy("Mem0", kind("mem0_api_key", "Mem0 API key", "medium", "m0-{alnum:40}")),
  ...issuedBy(
    "Letta",
    kind("letta_api_key", "Letta API key", "medium", "sk-let-{base64:60-120}", "at-let-{hex:64}"),
  ),
  ...issuedBy("Cursor", kind("cursor_api_key", "Cursor API key", "high", "key_{hex:64}", "crsr_{hex:64}")),
  ...issuedBy(
    "HeyGen",
    kind(
      "heygen_api_key",
      "HeyGen API key",
      "medium",
      near("heygen", "{base64:44}==", "{base64:46}==", "{base64:47}="),
    ),
  ),
  ...issuedBy("Vapi", kind("vapi_api_key", "Vapi API key", "medium", near("vapi", "{uuid}"))),
  ...issuedBy("Retell AI", kind("retell_api_key", "Retell AI API key", "medium", "key_{hex:28}")),
  ...issuedBy("Unkey", kind("unkey_api_key", "Unkey root key", "high", "unkey_{alnum:20-30}")),
];
