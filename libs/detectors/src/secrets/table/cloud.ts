import { issuedBy, kind, near, weak } from "../credential.ts";

/** Cloud and hosting providers beside AWS, Azure and Google. */
export const CLOUD = [
  ...issuedBy(
    "Alibaba Cloud",
    kind("alibaba_access_key_id", "Alibaba Cloud AccessKey ID", "high", weak("(LTAI|STS.){alnum:16-26}")),
    kind(
      "alibaba_access_key_secret",
      "Alibaba Cloud AccessKey secret",
      "critical",
      near("alibaba|aliyun|alicloud|access_key_secret|accesskeysecret", "{alnum:30}"),
    ),
  ),
  ...issuedBy(
    "Tencent Cloud",
    kind("tencent_secret_id", "Tencent Cloud SecretId", "high", weak("AKID{alnum:32-36}")),
    kind(
      "tencent_secret_key",
      "Tencent Cloud SecretKey",
      "critical",
      near("tencent|qcloud|cos_secret", "{alnum:32}"),
    ),
  ),
  ...issuedBy(
    "Baidu",
    kind(
      "baidu_access_key",
      "Baidu AI Cloud access key",
      "high",
      "ALTAK{alnum:21}",
      "bce-v3/ALTAK-{alnum:21}/{hex:40}",
    ),
    kind(
      "baidu_secret_key",
      "Baidu AI Cloud secret key",
      "critical",
      near("baidu|bce_", "{hex:32}", "{alnum:32}"),
    ),
  ),
  ...issuedBy(
    "Volcengine",
    kind("volcengine_access_key", "Volcengine access key", "high", weak("AKLT{alnum:40-60}")),
  ),
  ...issuedBy(
    "Huawei Cloud",
    kind(
      "huawei_secret_key",
      "Huawei Cloud secret access key",
      "critical",
      near("huawei|hwcloud|obs_secret", "{alnum:40}"),
    ),
  ),
  ...issuedBy("JD Cloud", kind("jdcloud_access_key", "JD Cloud access key", "high", weak("JDC_{upper:28}"))),
  ...issuedBy(
    "IBM",
    kind(
      "ibm_cloud_api_key",
      "IBM Cloud API key",
      "critical",
      near("ibm|iam_api|bluemix|watson|ibmcloud|cloud_iam|cloud-iam", "{url64:44}"),
    ),
    kind(
      "ibm_cos_hmac_secret",
      "IBM Cloud Object Storage HMAC secret",
      "critical",
      near("cos_|cos-|ibm|hmac|secret_access_key|secret-access-key", "{hex:48}"),
    ),
    kind(
      "ibm_cloudant_key",
      "IBM Cloudant password or API key",
      "high",
      near("cloudant|cl_", "{hex:64}"),
      near("cloudant", "{hex:40}"),
    ),
    kind(
      "ibm_softlayer_key",
      "IBM Classic Infrastructure (SoftLayer) key",
      "critical",
      near("softlayer|soft_layer|sl_", "{hex:64}"),
    ),
  ),
  ...issuedBy(
    "Oracle",
    kind(
      "oracle_identity_client_secret",
      "Oracle identity domain client secret",
      "high",
      "idcscs-{uuid}",
      near("idcs|oci_client", "{uuid}"),
    ),
  ),
  ...issuedBy(
    "Yandex",
    kind("yandex_cloud_api_key", "Yandex Cloud API key", "high", weak("AQVN{url64:35-38}")),
    kind(
      "yandex_cloud_access_key",
      "Yandex Cloud static access key",
      "high",
      weak("YC{url64:38}"),
      weak("YCAJE{url64:20}"),
    ),
    kind("yandex_iam_token", "Yandex Cloud IAM token", "high", "t1.{url64:40-2000}.{url64:86}"),
    kind("yandex_oauth_token", "Yandex OAuth token", "high", weak("(y0_|y1_|y2_|y3_){url64:35-80}")),
    kind(
      "yandex_api_key",
      "Yandex API key",
      "medium",
      near(
        "yandex",
        "{uuid}",
        "{hex:32}",
        "dict.1.1.{digit:8}T{digit:6}Z.{hex:16}.{hex:40}",
        "trnsl.1.1.{digit:8}T{digit:6}Z.{hex:16}.{hex:40}",
      ),
    ),
  ),
  ...issuedBy(
    "DigitalOcean",
    kind(
      "digitalocean_token",
      "DigitalOcean personal access token",
      "critical",
      "dop_v1_{anyhex:64}",
      near("digitalocean|digital_ocean", "{hex:64}"),
    ),
    kind("digitalocean_oauth_token", "DigitalOcean OAuth access token", "high", "doo_v1_{anyhex:64}"),
    kind("digitalocean_refresh_token", "DigitalOcean OAuth refresh token", "high", "dor_v1_{anyhex:64}"),
    kind(
      "digitalocean_spaces_key",
      "DigitalOcean Spaces access key",
      "medium",
      weak("(DO00|DO80){upper:16}", "(DO00|DO80){alnum:18}"),
    ),
    kind("digitalocean_model_key", "DigitalOcean Gradient model access key", "high", "sk-do-{url64:40-100}"),
  ),
  ...issuedBy(
    "Akamai",
    kind("linode_token", "Linode API token", "critical", near("linode", "{hex:64}")),
    kind("akamai_edgegrid_token", "Akamai EdgeGrid token", "high", "akab-{lower:16}-{lower:16}"),
    kind(
      "akamai_client_secret",
      "Akamai EdgeGrid client secret",
      "high",
      near("akamai|edgegrid|edgerc|client_secret", "{base64:43}="),
    ),
  ),
  ...issuedBy("Vultr", kind("vultr_api_key", "Vultr API key", "critical", near("vultr", "{upper:36}"))),
  ...issuedBy(
    "Hetzner",
    kind("hetzner_api_token", "Hetzner Cloud API token", "critical", near("hcloud|hetzner", "{alnum:64}")),
  ),
  ...issuedBy(
    "Scaleway",
    kind("scaleway_access_key", "Scaleway access key", "medium", weak("SCW{upper:17}")),
    kind("scaleway_secret_key", "Scaleway secret key", "critical", near("scw_|scaleway", "{uuid}")),
  ),
  ...issuedBy(
    "OVHcloud",
    kind(
      "ovh_application_secret",
      "OVHcloud application secret",
      "high",
      near("ovh|application_secret|consumer_key", "{alnum:32}", "{hex:32}"),
    ),
  ),
  ...issuedBy(
    "UpCloud",
    kind("upcloud_api_token", "UpCloud API token", "critical", "ucat_{base32:26}", "ucat_{upper:26}"),
  ),
  ...issuedBy(
    "Exoscale",
    kind("exoscale_api_key", "Exoscale API key", "high", "EXO{hex:24}"),
    kind("exoscale_api_secret", "Exoscale API secret", "critical", near("exoscale", "{url64:43}")),
  ),
  ...issuedBy("Civo", kind("civo_token", "Civo API token", "critical", near("civo", "{alnum:50}"))),
  ...issuedBy(
    "Equinix",
    kind(
      "equinix_metal_token",
      "Equinix Metal API token",
      "critical",
      near("equinix|packet_auth|metal_auth", "{alnum:32}"),
    ),
  ),
  ...issuedBy(
    "Contabo",
    kind("contabo_client_secret", "Contabo client secret", "high", near("contabo", "{alnum:32}")),
  ),
  ...issuedBy("Wasabi", kind("wasabi_secret_key", "Wasabi secret key", "high", near("wasabi", "{alnum:40}"))),
  ...issuedBy(
    "Backblaze",
    kind(
      "backblaze_application_key",
      "Backblaze B2 application key",
      "critical",
      weak("K00{digit:1}{base64:27}"),
    ),
  ),
  ...issuedBy(
    "Storj",
    kind("storj_access_grant", "Storj access grant", "high", near("storj|uplink_access", "{base58:100-600}")),
  ),
];
