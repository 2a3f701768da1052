import type { CredentialType } from "../credential.ts";
import { AI } from "./ai.ts";
import { AI_PLATFORMS } from "./ai-platforms.ts";
import { AI_TOOLS } from "./ai-tools.ts";
import { ANALYTICS } from "./analytics.ts";
import { AWS } from "./aws.ts";
import { AZURE } from "./azure.ts";
import { BLOCKCHAIN } from "./blockchain.ts";
import { CLOUD } from "./cloud.ts";
import { CODE } from "./code.ts";
import { COMMERCE } from "./commerce.ts";
import { CONTAINERS } from "./containers.ts";
import { CONTENT } from "./content.ts";
import { DATA_STORES } from "./data-stores.ts";
import { DATA_TOOLS } from "./data-tools.ts";
import { DELIVERY } from "./delivery.ts";
import { DEVELOPER_TOOLS } from "./developer-tools.ts";
import { FINANCE } from "./finance.ts";
import { FRAMEWORKS } from "./frameworks.ts";
import { GOOGLE } from "./google.ts";
import { HOSTING } from "./hosting.ts";
import { IDENTITY } from "./identity.ts";
import { MAIL } from "./mail.ts";
import { MESSAGING } from "./messaging.ts";
import { NETWORKS } from "./networks.ts";
import { OBSERVABILITY } from "./observability.ts";
import { PACKAGES } from "./packages.ts";
import { PAYMENTS } from "./payments.ts";
import { PRODUCTIVITY } from "./productivity.ts";
import { PUBLIC_DATA } from "./public-data.ts";
import { QUALITY } from "./quality.ts";
import { SALES } from "./sales.ts";
import { SECRET_MANAGERS } from "./secret-managers.ts";
import { SOCIAL } from "./social.ts";
import { TELEPHONY } from "./telephony.ts";

/** Every credential type that is known; a row added to a table is all it takes to add one. */
export const CREDENTIAL_TYPES: readonly CredentialType[] = [
  ...AWS,
  ...AZURE,
  ...GOOGLE,
  ...CLOUD,
  ...CODE,
  ...PACKAGES,
  ...DELIVERY,
  ...DATA_STORES,
  ...AI,
  ...PAYMENTS,
  ...BLOCKCHAIN,
  ...COMMERCE,
  ...MESSAGING,
  ...SOCIAL,
  ...OBSERVABILITY,
  ...IDENTITY,
  ...PRODUCTIVITY,
  ...PUBLIC_DATA,
  ...FRAMEWORKS,
  ...HOSTING,
  ...CONTAINERS,
  ...MAIL,
  ...TELEPHONY,
  ...AI_TOOLS,
  ...SECRET_MANAGERS,
  ...NETWORKS,
  ...QUALITY,
  ...DATA_TOOLS,
  ...ANALYTICS,
  ...CONTENT,
  ...SALES,
  ...AI_PLATFORMS,
  ...DEVELOPER_TOOLS,
  ...FINANCE,
];
