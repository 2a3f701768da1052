import type { CredentialType } from "../credential.ts";
import { AI } from "./ai.ts";
import { CLOUD } from "./cloud.ts";
import { CODE } from "./code.ts";
import { COMMUNICATION } from "./communication.ts";
import { PAYMENTS } from "./payments.ts";
import { SERVICES } from "./services.ts";

/** Every credential format that is known; a row added to a table is all it takes to add one. */
export const CREDENTIAL_TYPES: readonly CredentialType[] = [
  ...CLOUD,
  ...CODE,
  ...AI,
  ...PAYMENTS,
  ...COMMUNICATION,
  ...SERVICES,
];
