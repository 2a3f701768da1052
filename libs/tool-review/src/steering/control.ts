import { NEGATION_REACH, type Rule, rule } from "./rule.ts";

/** Orders to drop rules, to act without asking, to do harm, to use other tools in another way. */
export const CONTROL: readonly Rule[] = [
  rule(
    "overrides_instructions",
    "high",
    "tells the model to disregard its instructions",
    [
      "ignore ~30 prior ~30 rules",
      "ignore ~30 rules ~30 prior",
      "prior ~30 rules ~20 ignore @ja,de,zh",
      "rules ~20 ignore @ja",
      "ignore ~8 rules",
      "rules ~10 ignore ~60 // obey|must|you|model|send|call|before|conversation",
      "rules ~20 ignore @ja,de,ru",
      "precedence ~60 user|rules|system_prompt|model|other_tools|conversation",
      "user|rules|system_prompt ~40 precedence",
      "ignore ~30 prior ~10 weak_rules ~60 you|model",
    ],
    { negationReach: NEGATION_REACH },
  ),
  rule(
    "overrides_instructions",
    "medium",
    "speaks of dropping rules",
    ["ignore ~20 you|model|user ~20 weak_rules", "ignore ~20 rules", "ignore ~30 prior ~30 conversation"],
    { negationReach: NEGATION_REACH },
  ),
  rule("obeys_results", "medium", "tells the model to obey what the tool returns", [
    "obey ~60 // results|tool|you|rules|model",
    "authority ~60 obey",
    "obey",
  ]),
  rule("persists_itself", "medium", "tells the model to write into what later conversations read", [
    "send|must|before|read ~60 persist ~80 persist",
  ]),
  rule("sets_persona", "medium", "gives the model another role", ["persona"]),
  rule("claims_authority", "medium", "claims an authority over the model that a server does not have", [
    "authority ~100 must|you|model|read|send|call|harm|ignore",
    "authority ~60 // must|send|read|ignore|harm",
  ]),
  rule(
    "skips_confirmation",
    "medium",
    "tells the model to act without asking the user",
    [
      "not ~15 confirm ~25 user",
      "not ~4 confirm ~8 confirm",
      "not ~10 confirm ~60 model",
      "preapproved",
      "unasked",
      "model ~60 not ~15 confirm",
      "user ~10 confirm ~12 not @ja,de",
    ],
    { negationReach: 80 },
  ),
  rule("skips_confirmation", "high", "tells the model that the user agreed, and to act at once", [
    "preapproved ~80 // not|urgency ~40 confirm|conceal|urgency",
    "preapproved ~40 // not ~12 inform",
  ]),
  rule(
    "phishes_user",
    "medium",
    "tells the model to ask the user for a secret",
    ["ask_for ~30 secret|harm"],
    {
      negationReach: NEGATION_REACH,
    },
  ),
  rule(
    "harmful_command",
    "high",
    "tells the model to do harm: run a remote script, delete, switch protection off",
    [
      "must|model|you|always|before|urgency|secrecy|authority ~80 harm",
      "harm ~60 // must|urgency|model",
      "ignore ~80 harm",
      "not ~30 inform ~80 harm",
      "call|read|send ~20 harm",
      "send ~80 harm ~40 harm",
    ],
    { negationReach: NEGATION_REACH },
  ),
  rule("alters_other_work", "medium", "tells the model what to put into work that this tool has no part in", [
    "other_work ~60 plant",
  ]),
  rule(
    "phishes_user",
    "high",
    "tells the model to ask the user for a secret, and to hand it over",
    ["ask_for ~30 secret ~60 // send ~40 field|sink|address"],
    { negationReach: NEGATION_REACH },
  ),
  rule("alters_answers", "medium", "tells the model what to put into all of its answers", [
    "always ~70 insert|redirect|address|sink",
    "insert ~70 always",
    "always ~60 show",
  ]),
  rule(
    "redirects_action",
    "high",
    "tells the model to change the recipient or the account of another action",
    [
      "must|before|always|send ~100 redirect ~100 address",
      "redirect ~60 address",
      "must|before|always|whole ~80 redirect_weak ~80 address",
      "redirect_weak ~60 must ~40 address",
      "must|before|always ~80 send ~60 address",
      "address ~60 redirect",
    ],
    { unless: ["safe_verb"] },
  ),
  rule(
    "steers_other_tools",
    "high",
    "tells the model not to use other tools, or to use them in another way",
    [
      "avoid ~30 other_tools",
      "other_tools ~60 avoid|prefer",
      "prefer ~40 other_tools ~60 // avoid",
      "prior ~20 tool ~50 avoid",
      "avoid ~12 prior ~20 tool",
    ],
    {},
  ),
  rule("steers_other_tools", "low", "puts itself before other tools", ["prefer"]),
  rule("steers_other_tools", "medium", "says how to use other tools, or not to", [
    "other_tools ~40 must ~40 send",
    "avoid_weak ~20 other_tools",
  ]),
  rule("addresses_model", "medium", "gives the model orders as such, not as one who uses the tool", [
    "model ~40 must ~40 read|send|call|ignore",
  ]),
  rule("addresses_model", "low", "speaks to the model about more than this tool", [
    "always ~60 must|send|call",
  ]),
];
