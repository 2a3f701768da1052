import type { Preset } from "./preset.ts";
import { graniteGuardian, llamaGuard, nemoGuardrails, promptGuard } from "./preset-models.ts";
import { generic, template } from "./preset-own.ts";
import {
  azurePromptShields,
  bedrockGuardrail,
  lakera,
  modelArmor,
  openaiModerations,
} from "./preset-services.ts";

export const presetNames = [
  "openai-moderations",
  "lakera-guard",
  "azure-prompt-shields",
  "model-armor",
  "bedrock-guardrail",
  "llama-guard",
  "prompt-guard",
  "nemo-guardrails",
  "granite-guardian",
  "generic",
  "template",
] as const;

export const presets: Readonly<Record<(typeof presetNames)[number], Preset>> = {
  "openai-moderations": openaiModerations,
  "lakera-guard": lakera,
  "azure-prompt-shields": azurePromptShields,
  "model-armor": modelArmor,
  "bedrock-guardrail": bedrockGuardrail,
  "llama-guard": llamaGuard,
  "prompt-guard": promptGuard,
  "nemo-guardrails": nemoGuardrails,
  "granite-guardian": graniteGuardian,
  generic,
  template,
};
