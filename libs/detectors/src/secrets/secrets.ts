import type { Detector, Match, TextContext } from "../detector.ts";
import { scanAssignments, scanNamedSecret } from "./assignment.ts";
import { scanAuthorization } from "./authorization.ts";
import { scanJsonWebTokens } from "./jwt.ts";
import { scanPrivateKeys } from "./private-key.ts";
import { scanUrlCredentials } from "./url-credentials.ts";
import { scanNamedCredential, scanVendorCredentials } from "./vendor.ts";

function scan(text: string, context: TextContext): readonly Match[] {
  const matches = [
    ...scanVendorCredentials(text),
    ...scanPrivateKeys(text),
    ...scanJsonWebTokens(text),
    ...scanUrlCredentials(text),
    ...scanAssignments(text),
    ...scanAuthorization(text),
  ];
  if (context.name === "") return matches;
  return [...matches, ...scanNamedCredential(text, context.name), ...scanNamedSecret(text, context.name)];
}

/** Credentials of every kind. Each source returns only what it believes, so there is no further threshold. */
export const secretsDetector: Detector = { category: "secrets", name: "secrets", version: "1.0.0", scan };
