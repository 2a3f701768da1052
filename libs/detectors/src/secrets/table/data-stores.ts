import { issuedBy, kind, near } from "../credential.ts";

/** Databases, search, streams and data tools as services. */
export const DATA_STORES = [
  ...issuedBy(
    "Supabase",
    kind(
      "supabase_access_token",
      "Supabase access token",
      "critical",
      "sbp_{hex:40}",
      "sbp_oauth_{hex:40}",
      "sbp_v0_{hex:40}",
    ),
    kind("supabase_secret_key", "Supabase secret key", "critical", "sb_secret_{url64:31-44}"),
  ),
  ...issuedBy(
    "PlanetScale",
    kind("planetscale_token", "PlanetScale service token", "critical", "pscale_tkn_{token:32-64}"),
    kind("planetscale_password", "PlanetScale password", "critical", "pscale_pw_{token:32-64}"),
    kind(
      "planetscale_oauth_token",
      "PlanetScale OAuth token",
      "high",
      "(pscale_oauth_|pscale_otkn_){token:32-64}",
    ),
  ),
  ...issuedBy(
    "Neon",
    kind("neon_api_key", "Neon API key", "critical", "napi_{lower:64}"),
    kind("neon_password", "Neon database password", "high", "npg_{alnum:12-16}"),
  ),
  ...issuedBy(
    "MongoDB",
    kind(
      "mongodb_atlas_api_key",
      "MongoDB Atlas API private key",
      "critical",
      near("atlas|mongodb|mongo_", "{uuid}"),
    ),
    kind(
      "mongodb_atlas_service_account",
      "MongoDB Atlas service account secret",
      "critical",
      "mdb_sa_sk_{url64:40}",
    ),
    kind("mongodb_voyage_key", "MongoDB Atlas model API key", "high", "al-{url64:43}"),
  ),
  ...issuedBy(
    "Databricks",
    kind(
      "databricks_token",
      "Databricks personal access token",
      "critical",
      "dapi{anyhex:32}",
      "dapi{anyhex:32}-{digit:1}",
    ),
    kind("databricks_oauth_secret", "Databricks OAuth secret", "critical", "dose{hex:32}"),
    kind(
      "databricks_delta_sharing_token",
      "Databricks Delta Sharing token",
      "high",
      "dsapi{hex:32}",
      "dkea{hex:32}",
    ),
  ),
  ...issuedBy(
    "Snowflake",
    kind(
      "snowflake_oauth_client_secret",
      "Snowflake OAuth client secret",
      "high",
      near("snowflake", "{base64:43}="),
    ),
  ),
  ...issuedBy(
    "Confluent",
    kind("confluent_api_key", "Confluent Cloud API key", "medium", near("confluent|ccloud", "{upper:16}")),
    kind(
      "confluent_api_secret",
      "Confluent Cloud API secret",
      "critical",
      "cflt{base64:60}",
      near("confluent|ccloud|sasl|schema_registry", "{base64:64}"),
    ),
  ),
  ...issuedBy(
    "Aiven",
    kind("aiven_service_password", "Aiven service password", "critical", "AVNS_{url64:19}"),
    kind(
      "aiven_token",
      "Aiven API token",
      "critical",
      near("aiven", "aivenv1{alnum:40-400}", "{base64:300-400}=", "{base64:372}"),
    ),
  ),
  ...issuedBy(
    "Elastic",
    kind("elastic_cloud_api_key", "Elastic Cloud API key", "critical", "essu_{base64:60-120}"),
    kind(
      "elasticsearch_api_key",
      "Elasticsearch API key",
      "high",
      near("elastic|es_api|kibana", "{base64:58}==", "{base64:60}"),
    ),
    kind(
      "elastic_apm_token",
      "Elastic APM secret token",
      "medium",
      near("elastic_apm|apm_secret", "{alnum:18-24}"),
    ),
  ),
  ...issuedBy("Algolia", kind("algolia_admin_key", "Algolia API key", "high", near("algolia", "{hex:32}"))),
  ...issuedBy(
    "Meilisearch",
    kind(
      "meilisearch_key",
      "Meilisearch API key",
      "high",
      near("meili", "{hex:64}"),
      near("meili", "{url64:43}"),
    ),
  ),
  ...issuedBy(
    "Typesense",
    kind("typesense_key", "Typesense API key", "high", near("typesense", "{alnum:32}")),
  ),
  ...issuedBy(
    "Pinecone",
    kind(
      "pinecone_api_key",
      "Pinecone API key",
      "high",
      "pcsk_{alnum:5-6}_{alnum:63}",
      near("pinecone", "{uuid}"),
    ),
  ),
  ...issuedBy(
    "Weaviate",
    kind(
      "weaviate_api_key",
      "Weaviate Cloud API key",
      "high",
      near("weaviate|wcs_|wcd_", "{alnum:36-40}", "{base64:74}=="),
    ),
  ),
  ...issuedBy(
    "Qdrant",
    kind("qdrant_api_key", "Qdrant Cloud API key", "high", near("qdrant", "{url64:54}", "{uuid}|{url64:56}")),
  ),
  ...issuedBy(
    "Zilliz",
    kind("zilliz_api_key", "Zilliz Cloud API key", "high", near("zilliz|milvus", "{hex:80}")),
  ),
  ...issuedBy(
    "Upstash",
    kind(
      "upstash_token",
      "Upstash REST token",
      "high",
      near("upstash", "{base64:48-88}", "{base64:48-88}=", "{base64:48-88}==", "{uuid}"),
    ),
  ),
  ...issuedBy(
    "Redis",
    kind(
      "redis_cloud_api_key",
      "Redis Cloud API key",
      "critical",
      near("redis_cloud|rediscloud|redislabs", "{lower:40-56}"),
    ),
  ),
  ...issuedBy("Xata", kind("xata_api_key", "Xata API key", "high", "xau_{alnum:33-44}")),
  ...issuedBy(
    "Fauna",
    kind("fauna_secret", "Fauna secret", "high", "fnA{url64:37}", near("fauna", "fn{url64:38}")),
  ),
  ...issuedBy(
    "Cockroach Labs",
    kind("cockroachdb_api_key", "CockroachDB Cloud API key", "critical", "CCDB1_{alnum:22}_{alnum:40}"),
  ),
  ...issuedBy(
    "InfluxData",
    kind("influxdb_token", "InfluxDB API token", "high", near("influx", "{url64:86}=="), "apiv3_{url64:86}"),
  ),
  ...issuedBy(
    "Timescale",
    kind(
      "timescale_secret_key",
      "Timescale Cloud secret key",
      "high",
      near("timescale|tiger_", "{alnum:64}"),
    ),
  ),
  ...issuedBy(
    "Tinybird",
    kind("tinybird_token", "Tinybird token", "high", "p.eyJ1IjogI{url64:40-200}.{url64:20-60}"),
  ),
  ...issuedBy(
    "ClickHouse",
    kind("clickhouse_cloud_key", "ClickHouse Cloud API key secret", "critical", "4b1d{alnum:38}"),
  ),
  ...issuedBy(
    "DataStax",
    kind("astra_token", "Astra DB application token", "critical", "AstraCS:{alnum:24}:{hex:64}"),
  ),
  ...issuedBy(
    "SingleStore",
    kind("singlestore_api_key", "SingleStore API key", "high", near("singlestore", "{hex:64}")),
  ),
  ...issuedBy(
    "Couchbase",
    kind(
      "couchbase_api_secret",
      "Couchbase Capella API secret",
      "critical",
      near("couchbase|capella", "{base64:86}==", "{alnum:64}"),
    ),
  ),
  ...issuedBy(
    "MotherDuck",
    kind("motherduck_token", "MotherDuck token", "high", near("motherduck", "{url64:40-400}")),
  ),
  ...issuedBy(
    "Prisma",
    kind(
      "prisma_accelerate_url",
      "Prisma Accelerate connection string",
      "high",
      "prisma://accelerate.prisma-data.net/?api_key={token:40-400}",
      "prisma+postgres://accelerate.prisma-data.net/?api_key={token:40-400}",
    ),
  ),
  ...issuedBy(
    "Convex",
    kind(
      "convex_deploy_key",
      "Convex deploy key",
      "critical",
      "(prod:|dev:|preview:){lower:4-20}-{lower:3-20}-{digit:1-4}|eyJ2MiI6I{base64:40-200}",
    ),
  ),
  ...issuedBy(
    "NocoDB",
    kind("nocodb_token", "NocoDB API token", "medium", near("nocodb|xc-token", "{url64:40}")),
  ),
];
