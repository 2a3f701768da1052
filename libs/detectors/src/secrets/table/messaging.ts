import { issuedBy, kind, near, only, weak } from "../credential.ts";

/** The first part is a decimal user ID in base64: every digit begins with the same bits. */
function beginsWithDigits(token: string): boolean {
  return /^[MNO]/.test(token);
}

/** Chat, mail, telephony and push notifications. */
export const MESSAGING = [
  ...issuedBy(
    "Slack",
    kind("slack_bot_token", "Slack bot token", "critical", "xoxb-{digit:6-14}-{url64:10-80}"),
    kind("slack_user_token", "Slack user token", "critical", "(xoxp-|xoxs-){digit:6-14}-{url64:14-130}"),
    kind(
      "slack_legacy_token",
      "Slack legacy, workspace or cookie token",
      "high",
      weak("(xoxa-|xoxo-|xoxr-|xoxc-|xoxa-2-){url64:20-300}"),
      "xoxd-{percent:60-300}",
    ),
    kind("slack_workflow_token", "Slack workflow token", "high", weak("xwfp-{url64:40-200}")),
    kind("slack_app_token", "Slack app-level token", "high", weak("xapp-{digit:1}-{url64:40-120}")),
    kind(
      "slack_configuration_token",
      "Slack app configuration token",
      "high",
      "xoxe.(xoxp|xoxb)-{digit:1}-{base64:100-200}",
    ),
    kind(
      "slack_refresh_token",
      "Slack refresh token",
      "high",
      weak("xoxe-{digit:1}-{base64:100-200}", "xoxe-{url64:40-200}"),
    ),
    kind(
      "slack_webhook_url",
      "Slack incoming webhook URL",
      "high",
      "hooks.slack.com/services/T{alnum:7-13}/B{alnum:7-13}/{alnum:16-48}",
      "hooks.slack-gov.com/services/T{alnum:7-13}/B{alnum:7-13}/{alnum:16-48}",
    ),
    kind(
      "slack_workflow_url",
      "Slack workflow webhook URL",
      "medium",
      "hooks.slack.com/(workflows|triggers)/{upper:8-13}/{alnum:8-20}/{digit:12-20}/{alnum:20-48}",
      "hooks.slack.com/(workflows|triggers)/{upper:8-13}/{digit:12-20}/{alnum:20-48}",
    ),
    kind("slack_signing_secret", "Slack signing or client secret", "high", near("slack", "{hex:32}")),
  ),
  ...issuedBy(
    "Discord",
    kind(
      "discord_bot_token",
      "Discord bot token",
      "critical",
      only(beginsWithDigits, "{url64:23-28}.{url64:6}.{url64:27-40}"),
    ),
    kind("discord_user_token", "Discord MFA user token", "critical", "mfa.{url64:84}"),
    kind("discord_client_secret", "Discord client secret", "high", near("discord", "{url64:32}")),
    kind(
      "discord_webhook_url",
      "Discord webhook URL",
      "high",
      "(discord|discordapp).com/api/webhooks/{digit:17-20}/{url64:60-70}",
      "(discord|discordapp).com/api/v10/webhooks/{digit:17-20}/{url64:60-70}",
    ),
  ),
  ...issuedBy(
    "Telegram",
    kind(
      "telegram_bot_token",
      "Telegram bot token",
      "critical",
      "{digit:8-10}:AA{url64:32-33}",
      near("telegram|tg_|bot_token|bottoken|api.telegram.org/bot", "{digit:8-10}:{url64:35}"),
    ),
    kind("telegram_api_hash", "Telegram API hash", "high", near("telegram|api_hash|tg_", "{hex:32}")),
  ),
  ...issuedBy(
    "Mattermost",
    kind("mattermost_token", "Mattermost access token", "high", near("mattermost|mm_token", "{lower:26}")),
  ),
  ...issuedBy(
    "Rocket.Chat",
    kind(
      "rocketchat_token",
      "Rocket.Chat personal access token",
      "high",
      near("rocketchat|rocket_chat|rocket.chat|x-auth-token", "{url64:43}"),
    ),
  ),
  ...issuedBy("Zulip", kind("zulip_api_key", "Zulip API key", "high", near("zulip", "{alnum:32}"))),
  ...issuedBy(
    "Gitter",
    kind("gitter_token", "Gitter access token", "medium", near("gitter", "{hex:40}", "{url64:40}")),
  ),
  ...issuedBy(
    "Matrix",
    kind("matrix_access_token", "Matrix access token", "high", "syt_{base64:2-80}_{letter:20}_{alnum:6}"),
  ),
  ...issuedBy(
    "LINE",
    kind(
      "line_channel_token",
      "LINE channel access token",
      "high",
      near(
        "line_channel|line_bot|line_access|channel_access|channel access",
        "{base64:160-180}=",
        "{base64:160-180}",
      ),
    ),
    kind(
      "line_notify_token",
      "LINE Notify token",
      "medium",
      near("line_notify|notify-api.line", "{alnum:43}"),
    ),
  ),
  ...issuedBy(
    "Cisco",
    kind(
      "webex_token",
      "Webex bot or access token",
      "high",
      near("webex|ciscospark|spark_token", "{base64:64}_{alnum:4}_{uuid}", "{alnum:64}"),
    ),
    kind("meraki_api_key", "Cisco Meraki API key", "critical", near("meraki", "{hex:40}")),
  ),
  ...issuedBy(
    "Feishu",
    kind(
      "feishu_webhook_url",
      "Feishu or Lark bot webhook URL",
      "medium",
      "open.feishu.cn/open-apis/bot/v2/hook/{uuid}",
      "open.larksuite.com/open-apis/bot/v2/hook/{uuid}",
    ),
    kind(
      "feishu_app_secret",
      "Feishu or Lark app secret",
      "high",
      near("feishu|larksuite|lark_app", "{alnum:32}"),
    ),
  ),
  ...issuedBy(
    "DingTalk",
    kind(
      "dingtalk_webhook_url",
      "DingTalk robot webhook URL",
      "medium",
      "oapi.dingtalk.com/robot/send?access_token={hex:64}",
    ),
    kind("dingtalk_signing_secret", "DingTalk robot signing secret", "medium", "SEC{hex:64}"),
    kind("dingtalk_app_secret", "DingTalk app secret", "high", near("dingtalk|dingding", "{url64:64}")),
  ),
  ...issuedBy(
    "Tencent",
    kind(
      "wecom_webhook_url",
      "WeCom group robot webhook URL",
      "medium",
      "qyapi.weixin.qq.com/cgi-bin/webhook/send?key={uuid}",
    ),
    kind(
      "wechat_app_secret",
      "WeChat app secret",
      "high",
      near("wechat|weixin|wx_app|wxapp|appsecret|app_secret", "{hex:32}"),
    ),
  ),
];
