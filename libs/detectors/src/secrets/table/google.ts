import { issuedBy, kind, near, weak } from "../credential.ts";

/** https://cloud.google.com/docs/authentication and https://developers.google.com/identity */
export const GOOGLE = issuedBy(
  "Google",
  kind("google_api_key", "Google API key", "high", "AIza{url64:35}"),
  kind(
    "google_oauth_client_secret",
    "Google OAuth client secret",
    "high",
    "GOCSPX-{url64:28}",
    near("google|client_secret|gcp_|gmail|youtube", "{url64:24}"),
  ),
  kind("google_oauth_access_token", "Google OAuth access token", "high", "ya29.{url64:20-2000}"),
  kind("google_oauth_refresh_token", "Google OAuth refresh token", "critical", "1//0{url64:40-200}"),
  kind("google_oauth_code", "Google OAuth authorization code", "medium", "4/0A{url64:50-200}"),
  kind(
    "google_hmac_key",
    "Google Cloud Storage HMAC access ID",
    "medium",
    "GOOG1E{upper:55}",
    weak("GOOG{upper:20}"),
  ),
  kind(
    "google_hmac_secret",
    "Google Cloud Storage HMAC secret",
    "critical",
    near("goog|gcs_|storage_secret", "{base64:40}"),
  ),
  kind(
    "google_service_account_key_id",
    "Google service account key ID",
    "medium",
    near("private_key_id", "{hex:40}"),
  ),
  kind(
    "google_recaptcha_secret",
    "reCAPTCHA secret key",
    "medium",
    near("recaptcha|captcha", "6L{url64:38}"),
  ),
  kind(
    "firebase_server_key",
    "Firebase Cloud Messaging server key",
    "high",
    "AAAA{url64:7}:APA91b{url64:134}",
  ),
  kind(
    "firebase_app_check_token",
    "Firebase App Check debug token",
    "low",
    near("appcheck|app_check", "{uuid}"),
  ),
  kind(
    "google_chat_webhook_url",
    "Google Chat webhook URL",
    "medium",
    near("chat.googleapis.com", "AIza{url64:35}&token={url64:20-80}"),
  ),
  kind(
    "gemini_api_key",
    "Google Gemini API key",
    "high",
    near("gemini|generativelanguage", "AQ.{url64:40-80}"),
    weak("AQ.Ab{url64:40-60}"),
  ),
);
