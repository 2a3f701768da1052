import { issuedBy, kind, near, weak } from "../credential.ts";

/** Work management, documents, design, content, support and sales. */
export const PRODUCTIVITY = [
  ...issuedBy(
    "Notion",
    kind(
      "notion_token",
      "Notion integration token",
      "high",
      "ntn_{digit:11}{alnum:35}",
      weak("secret_{alnum:43}"),
    ),
  ),
  ...issuedBy(
    "Linear",
    kind("linear_api_key", "Linear API key", "high", "lin_api_{alnum:40-48}"),
    kind("linear_oauth_token", "Linear OAuth access token", "high", "lin_oauth_{alnum:32-80}"),
    kind("linear_webhook_secret", "Linear webhook secret", "medium", "lin_wh_{alnum:20-64}"),
    kind("linear_client_secret", "Linear client secret", "high", near("linear", "{hex:32}")),
  ),
  ...issuedBy(
    "Asana",
    kind(
      "asana_token",
      "Asana personal access token",
      "high",
      "{digit:1}/1{digit:12-16}:{anyhex:32}",
      "{digit:1}/1{digit:12-16}/{digit:13-17}:{anyhex:32}",
    ),
    kind("asana_client_secret", "Asana client secret", "high", near("asana", "{alnum:32}")),
    kind("asana_client_id", "Asana client ID", "low", near("asana_client_id", "{digit:15}{anyhex:1}")),
  ),
  ...issuedBy(
    "ClickUp",
    kind("clickup_token", "ClickUp personal token", "high", "pk_{digit:6-9}_{upper:32}"),
  ),
  ...issuedBy("Todoist", kind("todoist_token", "Todoist API token", "medium", near("todoist", "{hex:40}"))),
  ...issuedBy(
    "Shortcut",
    kind("shortcut_token", "Shortcut API token", "high", near("shortcut|clubhouse", "{uuid}")),
  ),
  ...issuedBy(
    "Smartsheet",
    kind(
      "smartsheet_token",
      "Smartsheet access token",
      "high",
      near("smartsheet", "{alnum:37}", "{lower:26}"),
    ),
  ),
  ...issuedBy(
    "Coda",
    kind("coda_token", "Coda API token", "medium", near("coda_api|coda_token|coda.io", "{uuid}")),
  ),
  ...issuedBy("Wrike", kind("wrike_token", "Wrike permanent token", "high", near("wrike", "{url64:60-300}"))),
  ...issuedBy("Toggl", kind("toggl_token", "Toggl Track API token", "low", near("toggl", "{hex:32}"))),
  ...issuedBy(
    "Harvest",
    kind("harvest_token", "Harvest access token", "medium", "{digit:6-8}(.pt.|.at.){url64:80-100}"),
  ),
  ...issuedBy(
    "Clockify",
    kind("clockify_api_key", "Clockify API key", "medium", near("clockify", "{alnum:48}")),
  ),
  ...issuedBy(
    "Figma",
    kind(
      "figma_token",
      "Figma personal access token",
      "medium",
      "(figd_|figu_|figur_|figoh_|figor_|figo_){url64:40-80}",
      near("figma", "{digit:6}-{uuid}"),
    ),
  ),
  ...issuedBy(
    "Miro",
    kind(
      "miro_token",
      "Miro access token",
      "medium",
      weak("eyJtaXJvLm9yaWdpbiI6{base64:6-40}_{url64:27}"),
      near("miro", "{url64:27}"),
    ),
  ),
  ...issuedBy(
    "Typeform",
    kind("typeform_token", "Typeform personal access token", "medium", "tfp_{token:40-60}"),
  ),
  ...issuedBy("Jotform", kind("jotform_api_key", "Jotform API key", "medium", near("jotform", "{hex:32}"))),
  ...issuedBy("Tally", kind("tally_api_key", "Tally API key", "low", "tly-{alnum:32}")),
  ...issuedBy("ReadMe", kind("readme_api_key", "ReadMe API key", "medium", "rdme_{lower:70}")),
  ...issuedBy(
    "Postman",
    kind("postman_api_key", "Postman API key", "high", "PMAK-{anyhex:24}-{anyhex:34}"),
    kind("postman_collection_key", "Postman collection access key", "medium", "PMAT-{upper:26}"),
  ),
  ...issuedBy(
    "SmartBear",
    kind("swaggerhub_api_key", "SwaggerHub API key", "medium", near("swaggerhub", "{uuid}")),
  ),
  ...issuedBy(
    "RapidAPI",
    kind(
      "rapidapi_key",
      "RapidAPI key",
      "medium",
      "{hex:10}msh{hex:15}p1{hex:6}jsn{hex:12}",
      "{lower:10}msh{lower:15}p1{lower:6}jsn{lower:12}",
    ),
  ),
  ...issuedBy(
    "Zapier",
    kind(
      "zapier_webhook_url",
      "Zapier webhook URL",
      "medium",
      "hooks.zapier.com/hooks/catch/{digit:4-10}/{alnum:6-12}",
    ),
  ),
  ...issuedBy(
    "Make",
    kind(
      "make_webhook_url",
      "Make webhook URL",
      "medium",
      "hook.(eu1|eu2|us1|us2|integromat).make.com/{lower:32}",
      "hook.integromat.com/{lower:32}",
    ),
    kind("make_api_token", "Make API token", "high", near("make_api|make.com|integromat", "{uuid}")),
  ),
  ...issuedBy(
    "IFTTT",
    kind(
      "ifttt_webhook_key",
      "IFTTT Webhooks key",
      "medium",
      "maker.ifttt.com/use/{url64:20-50}",
      near("ifttt|maker.ifttt.com", "{url64:22}", "{url64:43}"),
    ),
  ),
  ...issuedBy("n8n", kind("n8n_api_key", "n8n API key", "high", "n8n_api_{hex:40-80}")),
  ...issuedBy(
    "Apollo",
    kind(
      "apollo_graphos_key",
      "Apollo GraphOS API key",
      "medium",
      "service:{url64:3-60}:{url64:22}",
      "user:gh.{url64:3-60}:{url64:22}",
    ),
  ),
  ...issuedBy(
    "Hasura",
    kind(
      "hasura_admin_secret",
      "Hasura admin secret",
      "critical",
      near("hasura", "{alnum:32}", "{alnum:64}"),
    ),
  ),
  ...issuedBy(
    "Calendly",
    kind("calendly_token", "Calendly access token", "medium", near("calendly", "{url64:43}", "{lower:32}")),
  ),
  ...issuedBy(
    "Cal.com",
    kind("calcom_api_key", "Cal.com API key", "medium", "(cal_live_|cal_test_|cal_){hex:32}"),
  ),
  ...issuedBy(
    "Apify",
    kind("apify_token", "Apify API token", "high", "apify_api_{alnum:30-40}", near("apify", "{alnum:25}")),
  ),
  ...issuedBy(
    "ScrapingBee",
    kind("scrapingbee_api_key", "ScrapingBee API key", "medium", near("scrapingbee", "{upper:80}")),
    kind("scraperapi_key", "ScraperAPI key", "medium", near("scraperapi|scraper_api", "{hex:32}")),
  ),
  ...issuedBy(
    "Bright Data",
    kind(
      "brightdata_token",
      "Bright Data API token",
      "high",
      near("brightdata|luminati", "{uuid}", "{hex:64}"),
    ),
  ),
];
