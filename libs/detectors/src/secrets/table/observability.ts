import { issuedBy, kind, near } from "../credential.ts";

/** Monitoring, logs, errors, incidents and product analytics. */
export const OBSERVABILITY = [
  ...issuedBy(
    "Datadog",
    kind("datadog_api_key", "Datadog API key", "high", near("datadog|dd_api|dd-api|ddog", "{hex:32}")),
    kind(
      "datadog_application_key",
      "Datadog application key",
      "critical",
      "ddapp_{alnum:34}",
      near("datadog|dd_app|dd-app|ddog|application_key", "{hex:40}"),
    ),
    kind("datadog_client_token", "Datadog client token", "low", "pub{hex:32}"),
  ),
  ...issuedBy(
    "New Relic",
    kind("new_relic_user_key", "New Relic user API key", "critical", "NRAK-{upper:27}"),
    kind("new_relic_insert_key", "New Relic insert key", "medium", "NRII-{url64:32}", "NRIQ-{url64:32}"),
    kind("new_relic_rest_key", "New Relic REST API key", "high", "NRRA-{hex:42}"),
    kind("new_relic_browser_key", "New Relic browser key", "low", "NRJS-{hex:19}"),
    kind(
      "new_relic_license_key",
      "New Relic license key",
      "high",
      "{anyhex:36}NRAL",
      "{anyhex:36}FFFFNRAL",
      near("newrelic|new_relic|new-relic|nr_license", "{hex:40}"),
    ),
    kind(
      "new_relic_admin_key",
      "New Relic admin or synthetics key",
      "critical",
      "(NRAA-|NRSP-|NRMA-){hex:26-44}",
    ),
    kind("new_relic_user_id", "New Relic API ID", "low", near("new-relic|newrelic|new_relic", "{alnum:64}")),
  ),
  ...issuedBy(
    "Grafana",
    kind("grafana_service_token", "Grafana service account token", "high", "glsa_{alnum:32}_{anyhex:8}"),
    kind(
      "grafana_cloud_token",
      "Grafana Cloud API token",
      "high",
      "glc_{base64:32-400}",
      "glc_{base64:32-400}=",
      "glc_{base64:32-400}==",
    ),
    kind("grafana_api_key", "Grafana API key (legacy)", "high", "eyJrIjoi{alnum:60-400}"),
    kind(
      "grafana_cloud_key_legacy",
      "Grafana Cloud API key (legacy)",
      "high",
      near("grafana", "eyJ{base64:60-200}"),
    ),
  ),
  ...issuedBy(
    "Sentry",
    kind(
      "sentry_organization_token",
      "Sentry organization token",
      "high",
      "sntrys_{base64:80-400}",
      "sntrys_eyJ{base64:80-400}_{base64:43}",
      "sntrys_eyJ{base64:60-400}=_{base64:43}",
      "sntrys_eyJ{base64:60-400}==_{base64:43}",
    ),
    kind(
      "sentry_user_token",
      "Sentry user auth token",
      "high",
      "(sntryu_|sntrya_|sntryi_){hex:64}",
      near("sentry", "{hex:64}"),
    ),
    kind(
      "sentry_client_secret",
      "Sentry DSN with a secret key",
      "medium",
      "{hex:32}:{hex:32}@sentry.io",
      "{hex:32}:{hex:32}@o{digit:1-10}.ingest.sentry.io",
    ),
  ),
  ...issuedBy(
    "Honeycomb",
    kind("honeycomb_ingest_key", "Honeycomb ingest key", "medium", "(hcaik_|hcxik_|hcbik_){lower:58}"),
    kind(
      "honeycomb_management_key",
      "Honeycomb management key",
      "high",
      "(hcamk_|hcxmk_|hcbmk_){lower:58}",
      near("honeycomb", "{hex:32}", "{alnum:22}"),
    ),
  ),
  ...issuedBy(
    "Dynatrace",
    kind(
      "dynatrace_token",
      "Dynatrace token",
      "high",
      "dt0{lower:3}.{upper:8-24}.{upper:64}",
      "dt0c01.{upper:24}.{upper:64}",
    ),
  ),
  ...issuedBy(
    "PagerDuty",
    kind(
      "pagerduty_token",
      "PagerDuty API token",
      "high",
      "pd(us|eu)+_0X{hex:8}-{uuid}",
      near("pagerduty|pager_duty|pd_token|pd_api", "{url64:20}", "u+{url64:18}", "y_{url64:18}"),
    ),
    kind(
      "pagerduty_routing_key",
      "PagerDuty integration key",
      "low",
      near("pagerduty|pager_duty|routing_key|service_key", "{lower:32}"),
    ),
  ),
  ...issuedBy(
    "Splunk",
    kind("splunk_hec_token", "Splunk HTTP Event Collector token", "high", near("splunk|hec_token", "{uuid}")),
    kind(
      "splunk_observability_token",
      "Splunk Observability access token",
      "high",
      near("signalfx|sfx_|x-sf-token|splunk_access|splunk_o11y", "{url64:22}"),
    ),
  ),
  ...issuedBy(
    "Sumo Logic",
    kind("sumologic_access_key", "Sumo Logic access key", "high", near("sumo", "{alnum:64}")),
    kind("sumologic_access_id", "Sumo Logic access ID", "low", near("sumo", "su{alnum:12}")),
  ),
  ...issuedBy(
    "Rollbar",
    kind("rollbar_token", "Rollbar access token", "medium", near("rollbar", "{hex:32}")),
  ),
  ...issuedBy(
    "Bugsnag",
    kind("bugsnag_api_key", "Bugsnag API key", "low", near("bugsnag", "{hex:32}", "{uuid}")),
  ),
  ...issuedBy(
    "Airbrake",
    kind("airbrake_key", "Airbrake project or user key", "low", near("airbrake", "{hex:32}", "{alnum:40}")),
  ),
  ...issuedBy(
    "Raygun",
    kind("raygun_api_key", "Raygun API key", "low", near("raygun", "{base64:22}==", "{alnum:22}")),
  ),
  ...issuedBy(
    "Honeybadger",
    kind(
      "honeybadger_api_key",
      "Honeybadger API key",
      "medium",
      "hbp_{alnum:36}",
      near("honeybadger", "{alnum:20}"),
    ),
  ),
  ...issuedBy("Loggly", kind("loggly_token", "Loggly customer token", "medium", near("loggly", "{uuid}"))),
  ...issuedBy(
    "Mezmo",
    kind("logdna_ingestion_key", "LogDNA (Mezmo) key", "medium", near("logdna|mezmo", "{hex:32}")),
  ),
  ...issuedBy(
    "SolarWinds",
    kind("papertrail_token", "Papertrail API token", "medium", near("papertrail", "{alnum:20}")),
    kind("appoptics_token", "AppOptics token", "medium", near("appoptics|librato", "{url64:71}", "{hex:64}")),
    kind("pingdom_token", "Pingdom API token", "medium", near("pingdom", "{url64:87}")),
  ),
  ...issuedBy(
    "Logz.io",
    kind(
      "logzio_token",
      "Logz.io shipping token",
      "medium",
      near("logzio|logz_io|logz.io", "{alnum:32}", "{uuid}"),
    ),
  ),
  ...issuedBy(
    "Better Stack",
    kind(
      "betterstack_token",
      "Better Stack (Logtail) source token",
      "medium",
      near("betterstack|logtail|betteruptime|better_stack", "{alnum:24}"),
    ),
  ),
  ...issuedBy("Axiom", kind("axiom_token", "Axiom API or personal token", "high", "(xaat-|xapt-){uuid}")),
  ...issuedBy(
    "Coralogix",
    kind(
      "coralogix_key",
      "Coralogix API key",
      "medium",
      "(cxtp_|cxup_|cxth_){alnum:30}",
      near("coralogix", "{uuid}"),
    ),
  ),
  ...issuedBy(
    "Lightstep",
    kind(
      "lightstep_token",
      "Lightstep access token",
      "medium",
      near("lightstep|ls_access", "{base64:84}", "{alnum:84}"),
    ),
  ),
  ...issuedBy(
    "Instana",
    kind("instana_token", "Instana API token", "medium", near("instana", "{url64:22}", "{alnum:22}")),
  ),
  ...issuedBy(
    "AppDynamics",
    kind("appdynamics_key", "AppDynamics access key", "medium", near("appdynamics|appd_", "{lower:12}")),
  ),
  ...issuedBy("Checkly", kind("checkly_api_key", "Checkly API key", "medium", "cu_{hex:32}")),
  ...issuedBy(
    "UptimeRobot",
    kind(
      "uptimerobot_api_key",
      "UptimeRobot API key",
      "medium",
      near("uptimerobot|uptime_robot", "(u|ur|m){digit:6-10}-{hex:24}"),
    ),
  ),
  ...issuedBy("Cronitor", kind("cronitor_api_key", "Cronitor API key", "low", near("cronitor", "{hex:32}"))),
  ...issuedBy(
    "Healthchecks.io",
    kind(
      "healthchecks_api_key",
      "Healthchecks.io API key",
      "low",
      "(hcw_|hcr_){alnum:28}",
      near("healthchecks|hc-ping.com", "{uuid}", "{url64:32}"),
    ),
  ),
  ...issuedBy("incident.io", kind("incident_io_key", "incident.io API key", "medium", "inc_{hex:64}")),
  ...issuedBy("Rootly", kind("rootly_api_key", "Rootly API key", "medium", "rootly_{hex:64}")),
  ...issuedBy(
    "Splunk",
    kind(
      "victorops_api_key",
      "Splunk On-Call (VictorOps) API key",
      "medium",
      near("victorops", "{hex:32}", "{uuid}"),
    ),
  ),
];
