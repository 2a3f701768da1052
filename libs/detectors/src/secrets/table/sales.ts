import { issuedBy, kind, near, weak } from "../credential.ts";

/** Sales, support and marketing. */
export const SALES = [
  ...issuedBy(
    "Zendesk",
    kind("zendesk_api_token", "Zendesk API token", "high", near("zendesk", "{alnum:40}", "{hex:64}")),
  ),
  ...issuedBy(
    "Freshworks",
    kind(
      "freshdesk_api_key",
      "Freshdesk API key",
      "high",
      near("freshdesk|freshservice|freshworks", "{alnum:20}"),
    ),
  ),
  ...issuedBy(
    "Intercom",
    kind(
      "intercom_access_token",
      "Intercom access token",
      "high",
      weak("dG9r{base64:50-60}", "dG9r{base64:50-60}="),
      near("intercom", "{base64:58}==", "{alnum:60}"),
    ),
  ),
  ...issuedBy(
    "Help Scout",
    kind("helpscout_secret", "Help Scout app secret", "high", near("helpscout|help_scout", "{alnum:32}")),
  ),
  ...issuedBy("Gorgias", kind("gorgias_api_key", "Gorgias API key", "high", near("gorgias", "{hex:64}"))),
  ...issuedBy("Crisp", kind("crisp_token_key", "Crisp token key", "medium", near("crisp", "{hex:64}"))),
  ...issuedBy("Drift", kind("drift_token", "Drift access token", "medium", near("drift_", "{alnum:32}"))),
  ...issuedBy(
    "HubSpot",
    kind(
      "hubspot_private_app_token",
      "HubSpot private app token",
      "high",
      "pat-(na1|na2|na3|eu1|ap1)-{uuid}",
    ),
    kind(
      "hubspot_api_key",
      "HubSpot API key or client secret",
      "high",
      near("hubspot|hapikey|hub_api", "{uuid}"),
    ),
    kind(
      "hubspot_developer_key",
      "HubSpot developer API key",
      "high",
      "(na1|na2|eu1|ap1)-{hex:4}-{hex:4}-{hex:4}-{hex:4}-{hex:12}",
    ),
  ),
  ...issuedBy(
    "Salesforce",
    kind(
      "salesforce_session",
      "Salesforce session ID or access token",
      "critical",
      "00D{alnum:12-15}!{token:80-130}",
    ),
    kind("salesforce_refresh_token", "Salesforce refresh token", "critical", "5Aep861{token:70-100}"),
    kind("salesforce_consumer_key", "Salesforce consumer key", "low", "3MVG9{token:70-90}"),
    kind(
      "salesforce_consumer_secret",
      "Salesforce consumer secret",
      "critical",
      near("salesforce|sfdc|sf_client|sf_consumer", "{hex:64}", "{upper:64}"),
    ),
    kind(
      "marketing_cloud_secret",
      "Salesforce Marketing Cloud client secret",
      "high",
      near("sfmc|marketing_cloud|exacttarget", "{alnum:24}"),
    ),
  ),
  ...issuedBy(
    "Pipedrive",
    kind("pipedrive_token", "Pipedrive API token", "high", near("pipedrive", "{hex:40}")),
  ),
  ...issuedBy("Close", kind("close_api_key", "Close API key", "high", "api_{alnum:22}.{alnum:22}")),
  ...issuedBy("Copper", kind("copper_api_key", "Copper API key", "medium", near("copper", "{hex:32}"))),
  ...issuedBy(
    "Marketo",
    kind("marketo_client_secret", "Marketo client secret", "high", near("marketo", "{alnum:32}")),
  ),
  ...issuedBy(
    "Gong",
    kind(
      "gong_access_key_secret",
      "Gong access key secret",
      "high",
      near("gong_|gong.io", "{url64:100-200}"),
    ),
  ),
  ...issuedBy("Hunter", kind("hunter_api_key", "Hunter API key", "low", near("hunter", "{hex:40}"))),
  ...issuedBy(
    "Clearbit",
    kind("clearbit_api_key", "Clearbit secret key", "medium", near("clearbit", "sk_{hex:32}")),
  ),
  ...issuedBy("Canny", kind("canny_api_key", "Canny API key", "medium", near("canny", "{uuid}"))),
];
