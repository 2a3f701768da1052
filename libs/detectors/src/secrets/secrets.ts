import type { Detector, Emit, TextContext } from "../detector.ts";
import { scanNamedSecret } from "./assignment.ts";
import { describeGeneric } from "./describe.ts";
import { genericRules } from "./generic.ts";
import { describeCredential, scanNamedCredential, vendorRules } from "./vendor.ts";

/** What a member holds is told by the name of the member; everything else is behind a literal. */
function scan(text: string, { name, origin }: TextContext, emit: Emit): void {
  if (name === "" || origin === "transformed") return;
  scanNamedCredential(text, name, emit);
  scanNamedSecret(text, name, emit);
}

/** Credentials of every kind. Each rule emits only what it believes, so there is no further threshold. */
export const secretsDetector: Detector = {
  category: "secrets",
  name: "secrets",
  version: "2.0.0",
  rules: [...vendorRules, ...genericRules],
  scan,
  describe: (type) =>
    describeCredential(type) ??
    describeGeneric(type) ?? { title: "Credential", severity: "high", owasp: ["LLM02:2025", "MCP01:2025"] },
};
