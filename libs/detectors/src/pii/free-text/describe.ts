import type { TypeInfo } from "../../types.ts";

const OWASP = ["LLM02:2025", "MCP10:2025"] as const;

const TYPES: Readonly<Record<string, TypeInfo>> = {
  person_name: { title: "Name of a person", severity: "low", owasp: OWASP },
  street_address: { title: "Street address, or a part of one", severity: "medium", owasp: OWASP },
  location: { title: "Country, region or city", severity: "low", owasp: OWASP },
  organization: { title: "Name of an organization", severity: "low", owasp: OWASP },
  date_of_birth: { title: "Date of birth", severity: "medium", owasp: OWASP },
  date_time: { title: "Date", severity: "low", owasp: OWASP },
  domain_name: { title: "Domain name", severity: "low", owasp: OWASP },
};

/** What a type that this folder emits is; `undefined` for any other. */
export function describeFreeText(type: string): TypeInfo | undefined {
  return Object.hasOwn(TYPES, type) ? TYPES[type] : undefined;
}
