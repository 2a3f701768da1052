import type { Detector, Emit, TextContext } from "../detector.ts";
import { scanAssignments, scanNamedSecret } from "./assignment.ts";
import { scanAuthorization } from "./authorization.ts";
import { scanJsonWebTokens } from "./jwt.ts";
import { scanPrivateKeys } from "./private-key.ts";
import { scanUrlCredentials } from "./url-credentials.ts";
import { scanNamedCredential, scanVendorCredentials } from "./vendor.ts";

function scan(text: string, context: TextContext, emit: Emit): void {
  for (const match of scanVendorCredentials(text)) emit(match);
  for (const match of scanPrivateKeys(text)) emit(match);
  for (const match of scanJsonWebTokens(text)) emit(match);
  for (const match of scanUrlCredentials(text)) emit(match);
  for (const match of scanAssignments(text)) emit(match);
  for (const match of scanAuthorization(text)) emit(match);
  if (context.name === "") return;
  for (const match of scanNamedCredential(text, context.name)) emit(match);
  for (const match of scanNamedSecret(text, context.name)) emit(match);
}

/** Credentials of every kind. Each source emits only what it believes, so there is no further threshold. */
export const secretsDetector: Detector = {
  category: "secrets",
  name: "secrets",
  version: "1.0.0",
  scan,
  describe: () => ({ title: "Credential", severity: "high", owasp: ["LLM02:2025", "MCP01:2025"] }),
};
