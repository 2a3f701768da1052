import type { Severity, TypeInfo } from "../types.ts";
import { ID_SPECS } from "./ids/index.ts";

/** Sensitive information disclosure, and more context than the tool needs. */
const OWASP = ["LLM02:2025", "MCP10:2025"] as const;

const info = (title: string, severity: Severity): TypeInfo => ({ title, severity, owasp: OWASP });

const TYPES: ReadonlyMap<string, TypeInfo> = new Map([
  ...ID_SPECS.map(({ type, title, severity }) => [type, info(title, severity)] as const),
  ["payment_card", info("Payment card number", "high")],
  ["iban", info("International bank account number (IBAN)", "high")],
  ["bic", info("Bank identifier code (BIC, SWIFT)", "low")],
  ["phone_number", info("Phone number", "medium")],
  ["email_address", info("E-mail address", "medium")],
  ["ip_address", info("IP address", "low")],
  ["mac_address", info("MAC address", "low")],
  ["crypto_address", info("Cryptocurrency address", "medium")],
  ["passport_mrz", info("Machine readable zone of a travel document", "high")],
] as const);

/** What a type of structured personal data is; `undefined` for a type that this part does not emit. */
export function describeStructured(type: string): TypeInfo | undefined {
  return TYPES.get(type);
}

/** What every other type is. */
export const UNKNOWN: TypeInfo = info("Personal data", "medium");
