import { type Rule, rule } from "./rule.ts";

/** Orders to keep something from the user, or to tell them what is not so. */
export const CONCEALMENT: readonly Rule[] = [
  rule("conceals_from_user", "high", "tells the model to keep something from the user", [
    "conceal",
    "user ~40 not_known",
  ]),
  rule(
    "conceals_from_user",
    "high",
    "tells the model not to tell the user something",
    [
      "not ~=12 inform ~30 user",
      "inform ~24 user ~30 not @de",
      "not ~=25 user ~=20 inform @de",
      "user ~20 inform ~10 not @ja",
      "user ~14 not ~=20 inform @de,zh,ru,es,pt,fr",
    ],
    { unless: ["data", "timing"] },
  ),
  rule("deceives_user", "high", "tells the model to say what is not so, and to keep it up", [
    "lie ~60 // not ~=12 inform",
  ]),
  rule("deceives_user", "medium", "tells the model to say what is not so", ["lie"]),
  rule(
    "conceals_from_user",
    "medium",
    "tells the model to leave something out of what it says",
    [
      "not ~=12 inform ~24 deed",
      "deed ~24 inform ~10 not @ja",
      "not ~=12 inform ~40 user",
      "inform ~24 user ~30 not @de",
      "user ~20 inform ~10 not @ja",
      "not ~=12 show ~20 user ~20 deed",
      "not ~=12 show ~20 deed ~20 user",
    ],
    { unless: ["timing"] },
  ),
  rule("acts_in_secret", "high", "tells the model to do something in secret with data or commands", [
    "secrecy ~25 read|send|call ~60 secret|user_secret|conversation|user_data|private_file|system_prompt|sink|harm|address|results",
    "read|send ~60 user_data|conversation|secret|private_file ~60 secrecy",
    "secret|user_secret|conversation|user_data|private_file|system_prompt ~50 secrecy ~50 send",
    "secret|user_secret|conversation|user_data|private_file|system_prompt ~50 send ~20 secrecy",
  ]),
  rule("acts_in_secret", "medium", "tells the model to do something without a sign of it", [
    "secrecy ~20 read|send|call",
    "read|send ~40 secrecy",
  ]),
];
