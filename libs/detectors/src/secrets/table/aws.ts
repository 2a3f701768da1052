import { issuedBy, kind, near, weak } from "../credential.ts";

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html, "Unique identifiers" */
export const AWS = issuedBy(
  "AWS",
  kind(
    "aws_access_key_id",
    "AWS access key ID",
    "critical",
    "(AKIA|ABIA|ACCA){upper:16}",
    weak("A3T{upper:17}"),
  ),
  kind("aws_temporary_access_key_id", "AWS temporary access key ID", "high", "ASIA{upper:16}"),
  kind(
    "aws_secret_access_key",
    "AWS secret access key",
    "critical",
    near("aws|amazon|secret_access_key|secretaccesskey|secret access key|secret-access-key", "{base64:40}"),
  ),
  kind(
    "aws_session_token",
    "AWS session token",
    "high",
    "(IQoJb3JpZ2lu|FwoGZXIvYXdz|FQoGZXIvYXdz){base64:100-2000}",
    near("aws_session_token|aws_security_token|sessiontoken|x-amz-security-token", "{base64:100-2000}"),
  ),
  kind("aws_bedrock_api_key", "Amazon Bedrock API key (long-term)", "high", "ABSK{base64:109-269}"),
  kind(
    "aws_bedrock_short_term_key",
    "Amazon Bedrock API key (short-term)",
    "high",
    "bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t{base64:0-4000}",
  ),
  kind("aws_mws_token", "Amazon Marketplace Web Service token", "high", "amzn.mws.{uuid}"),
  kind("aws_appsync_api_key", "AWS AppSync API key", "medium", "da2-{lower:26}"),
  kind(
    "amazon_oauth_client_secret",
    "Login with Amazon client secret",
    "high",
    "amzn1.oa2-cs.v1.{hex:64}",
    near("amazon|lwa_", "{hex:64}"),
  ),
  kind("amazon_refresh_token", "Amazon Selling Partner refresh token", "high", "Atzr|{url64:40-2000}"),
  kind("amazon_access_token", "Login with Amazon access token", "medium", "Atza|{url64:40-2000}"),
  kind(
    "aws_ses_smtp_password",
    "Amazon SES SMTP password",
    "high",
    near("ses_smtp|ses smtp|smtp", "B{base64:43}"),
  ),
);
