import { issuedBy, kind, near } from "../credential.ts";

/** Tests, code quality and feature management. */
export const QUALITY = [
  ...issuedBy(
    "Snyk",
    kind(
      "snyk_token",
      "Snyk API token",
      "high",
      "(snyk_uat.|snyk_sat.){hex:8}.{token:40-400}",
      near("snyk", "{uuid}"),
    ),
  ),
  ...issuedBy(
    "Sonar",
    kind("sonarqube_token", "SonarQube token", "high", "(sqp_|sqa_|squ_){anyhex:40}"),
    kind(
      "sonar_legacy_token",
      "SonarQube or SonarCloud token without a prefix",
      "high",
      near("sonar", "{hex:40}"),
    ),
  ),
  ...issuedBy(
    "Codecov",
    kind(
      "codecov_token",
      "Codecov upload token",
      "low",
      near("codecov", "{uuid}"),
      near("codecov", "{lower:32}"),
    ),
  ),
  ...issuedBy(
    "Coveralls",
    kind(
      "coveralls_token",
      "Coveralls repository token",
      "low",
      near("coveralls", "{alnum:32}"),
      near("coveralls", "{alnum:37}"),
    ),
  ),
  ...issuedBy(
    "Code Climate",
    kind(
      "codeclimate_token",
      "Code Climate token",
      "low",
      near("codeclimate|cc_test_reporter|code_climate", "{hex:64}", "{hex:40}"),
    ),
  ),
  ...issuedBy(
    "Codacy",
    kind("codacy_token", "Codacy token", "low", near("codacy", "{alnum:20}", "{hex:32}")),
  ),
  ...issuedBy(
    "DeepSource",
    kind(
      "deepsource_token",
      "DeepSource token",
      "medium",
      "dsp_{hex:40}",
      near("deepsource", "{hex:32}", "{hex:40}"),
    ),
  ),
  ...issuedBy("Semgrep", kind("semgrep_token", "Semgrep token", "medium", near("semgrep", "{hex:64}"))),
  ...issuedBy("FOSSA", kind("fossa_api_key", "FOSSA API key", "medium", near("fossa", "{hex:32}"))),
  ...issuedBy(
    "Veracode",
    kind(
      "veracode_api_key",
      "Veracode API secret key",
      "high",
      "vera01es-{hex:128}",
      near("veracode", "{hex:128}"),
    ),
  ),
  ...issuedBy(
    "StackHawk",
    kind("stackhawk_api_key", "StackHawk API key", "medium", "hawk.{url64:20}.{url64:20}"),
  ),
  ...issuedBy(
    "OWASP",
    kind(
      "dependency_track_api_key",
      "Dependency-Track API key",
      "medium",
      "odt_{alnum:32}",
      "odt_{alnum:8}_{alnum:32}",
      near("dependencytrack|dependency_track|dependency-track|dtrack", "{alnum:32}"),
    ),
  ),
  ...issuedBy(
    "GitGuardian",
    kind(
      "gitguardian_api_key",
      "GitGuardian API key",
      "high",
      near("gitguardian", "{alnum:71}", "{alnum:64}"),
    ),
  ),
  ...issuedBy(
    "Sourcegraph",
    kind(
      "sourcegraph_token",
      "Sourcegraph access token",
      "high",
      "sgp_{anyhex:40}",
      "sgp_{anyhex:16}_{anyhex:40}",
      "sgp_local_{anyhex:40}",
      near("sourcegraph", "{anyhex:40}"),
    ),
    kind("sourcegraph_cody_token", "Sourcegraph Cody gateway key", "medium", "slk_{hex:64}", "sgd_{hex:64}"),
  ),
  ...issuedBy(
    "Sauce Labs",
    kind("saucelabs_access_key", "Sauce Labs access key", "high", near("sauce", "{uuid}")),
  ),
  ...issuedBy(
    "BrowserStack",
    kind("browserstack_access_key", "BrowserStack access key", "high", near("browserstack", "{alnum:20}")),
  ),
  ...issuedBy(
    "LambdaTest",
    kind(
      "lambdatest_access_key",
      "LambdaTest access key",
      "high",
      "LT_{alnum:50-80}",
      near("lambdatest|lt_access|lt_username", "{alnum:50}"),
    ),
  ),
  ...issuedBy(
    "Percy",
    kind(
      "percy_token",
      "Percy token",
      "low",
      "(web_|app_|auto_|ss_|vmw_){hex:64}",
      near("percy", "{hex:64}"),
    ),
  ),
  ...issuedBy(
    "Applitools",
    kind(
      "applitools_api_key",
      "Applitools API key",
      "medium",
      near("applitools", "{alnum:42}110", "{alnum:45}"),
    ),
  ),
  ...issuedBy(
    "Chromatic",
    kind(
      "chromatic_token",
      "Chromatic project token",
      "low",
      "chpt_{hex:15}",
      near("chromatic", "{lower:11-14}"),
    ),
  ),
  ...issuedBy("Cypress", kind("cypress_record_key", "Cypress record key", "low", near("cypress", "{uuid}"))),
  ...issuedBy(
    "LaunchDarkly",
    kind("launchdarkly_api_key", "LaunchDarkly access token", "high", "api-{uuid}"),
    kind("launchdarkly_sdk_key", "LaunchDarkly SDK key", "medium", "sdk-{uuid}"),
    kind("launchdarkly_mobile_key", "LaunchDarkly mobile key", "low", "mob-{uuid}"),
    kind(
      "launchdarkly_token",
      "LaunchDarkly token without a prefix",
      "high",
      near("launchdarkly|launch_darkly", "{url64:40}"),
    ),
  ),
  ...issuedBy(
    "Split",
    kind(
      "split_api_key",
      "Split API key",
      "medium",
      near("split_io|splitio|split.io|split_sdk|split_api", "{lower:52}", "{lower:36}"),
    ),
  ),
  ...issuedBy(
    "Optimizely",
    kind(
      "optimizely_token",
      "Optimizely access token",
      "medium",
      near("optimizely", "2:{url64:60-80}", "{url64:54}"),
    ),
  ),
  ...issuedBy(
    "Statsig",
    kind(
      "statsig_secret_key",
      "Statsig server secret key",
      "high",
      "secret-{alnum:40-48}",
      "console-{alnum:40-48}",
    ),
  ),
  ...issuedBy(
    "Unleash",
    kind(
      "unleash_token",
      "Unleash API token",
      "medium",
      "(*:*.|*:development.|*:production.|default:development.|default:production.){hex:40-64}",
    ),
  ),
  ...issuedBy("Flagsmith", kind("flagsmith_key", "Flagsmith server-side key", "medium", "ser.{alnum:22}")),
  ...issuedBy(
    "ConfigCat",
    kind("configcat_sdk_key", "ConfigCat SDK key", "low", "configcat-sdk-1/{url64:22}/{url64:22}"),
  ),
  ...issuedBy(
    "GrowthBook",
    kind(
      "growthbook_secret",
      "GrowthBook secret key",
      "medium",
      "secret_admin_{base64:40-60}",
      "secret_readonly_{base64:40-60}",
    ),
  ),
];
