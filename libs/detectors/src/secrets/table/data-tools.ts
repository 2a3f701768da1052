import { issuedBy, kind, near } from "../credential.ts";

/** Pipelines, notebooks, tables and reports. */
export const DATA_TOOLS = [
  ...issuedBy(
    "dbt Labs",
    kind(
      "dbt_cloud_token",
      "dbt Cloud token",
      "high",
      "(dbtc_|dbtu_|dbts_){url64:36-60}",
      near("dbt_cloud|dbt_api", "{hex:40}"),
    ),
  ),
  ...issuedBy(
    "Fivetran",
    kind("fivetran_api_secret", "Fivetran API secret", "high", near("fivetran", "{alnum:32}")),
  ),
  ...issuedBy(
    "Airbyte",
    kind("airbyte_client_secret", "Airbyte client secret", "high", near("airbyte", "{alnum:32}")),
  ),
  ...issuedBy("Prefect", kind("prefect_api_key", "Prefect API key", "high", "(pnu_|pnb_){alnum:36}")),
  ...issuedBy(
    "Dagster",
    kind(
      "dagster_cloud_token",
      "Dagster+ token",
      "high",
      "user:{hex:32}",
      "agent:{lower:3-40}:{hex:32}",
      near("dagster", "{hex:32}"),
    ),
  ),
  ...issuedBy(
    "Astronomer",
    kind(
      "astronomer_api_secret",
      "Astronomer API key secret",
      "high",
      near("astro_|astronomer", "{url64:64}"),
    ),
  ),
  ...issuedBy(
    "Hightouch",
    kind("hightouch_api_key", "Hightouch API key", "high", near("hightouch", "{uuid}")),
  ),
  ...issuedBy(
    "RudderStack",
    kind("rudderstack_write_key", "RudderStack write key", "medium", near("rudder", "{alnum:27}")),
  ),
  ...issuedBy(
    "Kaggle",
    kind("kaggle_api_key", "Kaggle API key", "medium", "KGAT_{hex:32}", near("kaggle", "{hex:32}")),
  ),
  ...issuedBy(
    "Airtable",
    kind("airtable_token", "Airtable personal access token", "high", "pat{alnum:14}.{hex:64}"),
    kind("airtable_api_key", "Airtable API key", "high", near("airtable", "key{alnum:14}")),
  ),
  ...issuedBy(
    "Retool",
    kind("retool_token", "Retool access token", "high", "retool_(01|wk|ws){lower:24-40}"),
  ),
  ...issuedBy("Metabase", kind("metabase_api_key", "Metabase API key", "high", "mb_{base64:43}=")),
  ...issuedBy("Redash", kind("redash_api_key", "Redash API key", "medium", near("redash", "{alnum:40}"))),
  ...issuedBy(
    "Looker",
    kind("looker_client_secret", "Looker client secret", "high", near("looker", "{alnum:24}")),
  ),
  ...issuedBy(
    "Tableau",
    kind(
      "tableau_token",
      "Tableau personal access token",
      "high",
      near("tableau", "{base64:22}==:{alnum:32}"),
    ),
  ),
];
