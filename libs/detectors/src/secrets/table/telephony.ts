import { issuedBy, kind, near } from "../credential.ts";

/** Telephony, video and push notifications. */
export const TELEPHONY = [
  ...issuedBy(
    "Twilio",
    kind("twilio_api_key", "Twilio API key SID", "medium", "SK{hex:32}"),
    kind("twilio_account_sid", "Twilio account SID", "low", "AC{hex:32}"),
    kind("twilio_auth_token", "Twilio auth token", "critical", near("twilio|tw_auth", "{hex:32}")),
    kind("twilio_api_secret", "Twilio API key secret", "critical", near("twilio", "{alnum:32}")),
    kind("sendgrid_api_key", "SendGrid API key", "critical", "SG.{url64:16-32}.{url64:16-64}"),
    kind("authy_api_key", "Twilio Authy API key", "high", near("authy", "{alnum:32}")),
  ),
  ...issuedBy(
    "Vonage",
    kind("vonage_api_secret", "Vonage API secret", "high", near("vonage|nexmo", "{alnum:16}")),
  ),
  ...issuedBy(
    "Plivo",
    kind("plivo_auth_token", "Plivo auth token", "high", near("plivo", "{base64:40}", "{base64:55}=")),
    kind("plivo_auth_id", "Plivo auth ID", "low", near("plivo", "(MA|SA){upper:18}")),
  ),
  ...issuedBy(
    "Telnyx",
    kind(
      "telnyx_api_key",
      "Telnyx API key",
      "high",
      "KEY{anyhex:32}_{alnum:22}",
      near("telnyx", "KEY{alnum:10-60}"),
    ),
  ),
  ...issuedBy(
    "Bird",
    kind(
      "messagebird_api_key",
      "MessageBird API key",
      "high",
      near("messagebird|message-bird|message_bird", "{alnum:25}"),
    ),
    kind(
      "messagebird_client_id",
      "MessageBird client ID",
      "low",
      near("messagebird|message-bird|message_bird", "{uuid}"),
    ),
  ),
  ...issuedBy(
    "Infobip",
    kind("infobip_api_key", "Infobip API key", "high", near("infobip", "{hex:32}-{uuid}")),
  ),
  ...issuedBy(
    "ClickSend",
    kind("clicksend_api_key", "ClickSend API key", "medium", near("clicksend", "{uuid}")),
  ),
  ...issuedBy(
    "Textmagic",
    kind("textmagic_api_key", "Textmagic API key", "medium", near("textmagic", "{alnum:30}")),
  ),
  ...issuedBy(
    "Pusher",
    kind("pusher_app_secret", "Pusher Channels key or secret", "medium", near("pusher", "{hex:20}")),
  ),
  ...issuedBy(
    "PubNub",
    kind("pubnub_secret_key", "PubNub secret key", "high", "sec-c-{base64:48}"),
    kind("pubnub_publish_key", "PubNub publish or subscribe key", "low", "(pub-c-|sub-c-){uuid}"),
  ),
  ...issuedBy(
    "Ably",
    kind("ably_api_key", "Ably API key", "high", near("ably", "{url64:6}.{url64:6}:{url64:43}")),
  ),
  ...issuedBy(
    "OneSignal",
    kind(
      "onesignal_api_key",
      "OneSignal API key",
      "high",
      "os_v2_(app|org)_{lower:90-120}",
      near("onesignal|one_signal", "{base64:48}", "{base64:46}=="),
    ),
  ),
  ...issuedBy(
    "Pushover",
    kind("pushover_token", "Pushover API token", "low", near("pushover", "{lower:30}")),
  ),
  ...issuedBy(
    "Pushbullet",
    kind("pushbullet_token", "Pushbullet access token", "medium", near("pushbullet", "o.{alnum:32}")),
  ),
  ...issuedBy(
    "Courier",
    kind("courier_token", "Courier authorization token", "medium", "(pk_prod_|pk_test_){upper:28}"),
  ),
  ...issuedBy("Novu", kind("novu_api_key", "Novu API key", "medium", near("novu", "{hex:32}"))),
  ...issuedBy(
    "RingCentral",
    kind(
      "ringcentral_client_secret",
      "RingCentral client secret",
      "high",
      near("ringcentral", "{url64:51}", "{alnum:22-24}", "{url64:22}"),
    ),
  ),
  ...issuedBy(
    "Zoom",
    kind(
      "zoom_client_secret",
      "Zoom client secret",
      "high",
      near("zoom_|zoom-|zoomapi|zoom.us", "{alnum:32}", "{url64:22}"),
    ),
  ),
  ...issuedBy(
    "Daily",
    kind("daily_api_key", "Daily API key", "medium", near("daily_api|daily.co", "{hex:64}")),
  ),
  ...issuedBy(
    "LiveKit",
    kind("livekit_api_secret", "LiveKit API secret", "high", near("livekit", "{alnum:43-51}")),
    kind("livekit_api_key", "LiveKit API key", "low", near("livekit", "API{alnum:12}")),
  ),
  ...issuedBy(
    "Agora",
    kind("agora_app_certificate", "Agora app certificate", "high", near("agora", "{hex:32}")),
  ),
  ...issuedBy(
    "Sendbird",
    kind("sendbird_api_token", "Sendbird API token", "high", near("sendbird", "{hex:40}")),
  ),
  ...issuedBy(
    "Stream",
    kind(
      "getstream_secret",
      "Stream API secret",
      "high",
      near("getstream|stream_api|stream_secret", "{lower:64}"),
    ),
  ),
  ...issuedBy(
    "CometChat",
    kind("cometchat_api_key", "CometChat API key", "medium", near("cometchat", "{hex:40}")),
  ),
];
