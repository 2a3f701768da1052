import type { Rule } from "../detector.ts";
import { assignmentRules } from "./assignment.ts";
import { authorizationRules } from "./authorization.ts";
import { callRules } from "./calls.ts";
import { codeRules } from "./codes.ts";
import { commandLineRules } from "./command-line.ts";
import { jwtRule, pasetoRule } from "./jwt.ts";
import { manifestRule } from "./manifest.ts";
import { passwordHashRules } from "./password-hash.ts";
import { privateKeyRules } from "./private-key.ts";
import { samlRules } from "./saml.ts";
import { dsnRules, urlRule } from "./url-credentials.ts";

/** Secrets that are known by their name, their place or their structure, and not by their vendor. */
export const genericRules: readonly Rule[] = [
  ...assignmentRules,
  ...authorizationRules,
  ...commandLineRules,
  ...callRules,
  ...codeRules,
  jwtRule,
  pasetoRule,
  ...privateKeyRules,
  ...passwordHashRules,
  ...samlRules,
  manifestRule,
  urlRule,
  ...dsnRules,
];
