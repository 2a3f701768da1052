import { issuedBy, kind, near } from "../credential.ts";

/** Product analytics. */
export const ANALYTICS = [
  ...issuedBy(
    "Mixpanel",
    kind(
      "mixpanel_api_secret",
      "Mixpanel API secret or project token",
      "medium",
      near("mixpanel", "{hex:32}", "{alnum:32}"),
    ),
  ),
  ...issuedBy(
    "Amplitude",
    kind("amplitude_secret_key", "Amplitude API or secret key", "medium", near("amplitude", "{hex:32}")),
  ),
  ...issuedBy(
    "Segment",
    kind("segment_public_api_token", "Segment Public API token", "high", "sgp_{alnum:64}"),
    kind(
      "segment_write_key",
      "Segment write key",
      "low",
      near("segment_write|segment_key|segment_io|segment.io|write_key", "{alnum:32}"),
    ),
    kind("segment_api_key", "Segment Config API key", "high", near("segment", "{url64:43}.{url64:43}")),
  ),
  ...issuedBy(
    "PostHog",
    kind("posthog_personal_key", "PostHog personal API key", "high", "phx_{alnum:40-60}"),
    kind("posthog_secure_flags_key", "PostHog feature flags secure key", "medium", "phs_{alnum:40-60}"),
    kind("posthog_project_key", "PostHog project API key", "low", "phc_{alnum:40-60}"),
  ),
  ...issuedBy("Hotjar", kind("hotjar_token", "Hotjar API token", "medium", near("hotjar", "{hex:32}"))),
  ...issuedBy(
    "Plausible",
    kind("plausible_api_key", "Plausible API key", "low", near("plausible", "{url64:64}")),
  ),
  ...issuedBy(
    "Matomo",
    kind("matomo_token", "Matomo auth token", "medium", near("matomo|piwik|token_auth", "{hex:32}")),
  ),
  ...issuedBy(
    "AppsFlyer",
    kind("appsflyer_dev_key", "AppsFlyer dev key", "low", near("appsflyer", "{alnum:22}")),
  ),
  ...issuedBy(
    "Branch",
    kind("branch_secret", "Branch secret", "medium", "(secret_live_|secret_test_){alnum:32}"),
  ),
  ...issuedBy(
    "RevenueCat",
    kind(
      "revenuecat_secret_key",
      "RevenueCat secret API key",
      "high",
      near("revenuecat", "sk_{letter:1}{alnum:20-40}"),
    ),
  ),
  ...issuedBy("Beamer", kind("beamer_api_token", "Beamer API token", "low", near("beamer", "b_{url64:44}"))),
  ...issuedBy(
    "WakaTime",
    kind("wakatime_api_key", "WakaTime API key", "low", "waka_{uuid}", near("wakatime", "{uuid}")),
  ),
];
