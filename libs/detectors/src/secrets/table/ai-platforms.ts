import { issuedBy, kind, near, weak } from "../credential.ts";

/** Younger model hosts, vector stores and tools for prompts. */
export const AI_PLATFORMS = [
  ...issuedBy(
    "Twelve Labs",
    kind("twelvelabs_api_key", "Twelve Labs API key", "medium", "tlk_{upper:30-40}"),
  ),
  ...issuedBy("Featherless", kind("featherless_api_key", "Featherless API key", "medium", "rc_{hex:64}")),
  ...issuedBy("Upstage", kind("upstage_api_key", "Upstage API key", "medium", weak("up_{alnum:28-32}"))),
  ...issuedBy(
    "Dify",
    kind("dify_api_key", "Dify application or dataset key", "medium", weak("(app-|dataset-){alnum:24}")),
  ),
  ...issuedBy("PromptLayer", kind("promptlayer_api_key", "PromptLayer API key", "medium", "pl_{hex:32}")),
  ...issuedBy("Humanloop", kind("humanloop_api_key", "Humanloop API key", "medium", "hl_sk_{hex:40-64}")),
  ...issuedBy(
    "Hume",
    kind(
      "hume_api_key",
      "Hume API key",
      "medium",
      near("hume_api|hume_key|hume-api", "{alnum:48}", "{alnum:64}"),
    ),
  ),
  ...issuedBy("Turbopuffer", kind("turbopuffer_api_key", "turbopuffer API key", "high", "tpuf_{alnum:32}")),
  ...issuedBy("Vectara", kind("vectara_api_key", "Vectara API key", "high", "(zut_|zwt_|zqt_){url64:40}")),
  ...issuedBy("Chroma", kind("chroma_api_key", "Chroma Cloud API key", "high", weak("ck-{alnum:44}"))),
  ...issuedBy(
    "Materialize",
    kind("materialize_app_password", "Materialize app password", "critical", "mzp_{hex:64}"),
  ),
  ...issuedBy(
    "Tigris",
    kind("tigris_secret_key", "Tigris secret access key", "critical", "tsec_{word:40-80}"),
  ),
  ...issuedBy("Dynamic", kind("dynamic_api_token", "Dynamic API token", "high", "dyn_{alnum:56}")),
];
