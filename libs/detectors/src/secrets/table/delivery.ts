import { issuedBy, kind, near, weak } from "../credential.ts";

/** Build, test, delivery and feature management. */
export const DELIVERY = [
  ...issuedBy(
    "CircleCI",
    kind(
      "circleci_token",
      "CircleCI personal or project token",
      "critical",
      "(CCIPAT_|CCIPRJ_){alnum:22}_{hex:40}",
      near("circleci|circle_token|circle-token|circle_ci", "{hex:40}"),
    ),
  ),
  ...issuedBy(
    "Travis CI",
    kind("travis_token", "Travis CI access token", "high", near("travis", "{url64:22}")),
  ),
  ...issuedBy(
    "Buildkite",
    kind("buildkite_token", "Buildkite API access token", "critical", "bkua_{hex:40}"),
    kind(
      "buildkite_agent_token",
      "Buildkite agent token",
      "high",
      "(bkaj_|bkct_|bkcq_|bkat_){alnum:40-60}",
      near("buildkite", "{hex:50}", "{hex:40}"),
    ),
  ),
  ...issuedBy("Drone", kind("drone_token", "Drone CI access token", "high", near("drone", "{alnum:32}"))),
  ...issuedBy(
    "Jenkins",
    kind(
      "jenkins_token",
      "Jenkins API token",
      "critical",
      near("jenkins|hudson", "11{hex:32}", "{hex:32}"),
      near("jenkins-crumb|jenkins_crumb", "{hex:32}", "{hex:64}"),
    ),
  ),
  ...issuedBy(
    "Semaphore",
    kind("semaphore_token", "Semaphore API token", "high", near("semaphoreci|semaphore_", "{url64:20}")),
  ),
  ...issuedBy(
    "AppVeyor",
    kind("appveyor_token", "AppVeyor API token", "high", near("appveyor", "v2.{lower:20}", "{lower:20}")),
  ),
  ...issuedBy(
    "Bitrise",
    kind("bitrise_token", "Bitrise access token", "high", near("bitrise", "{url64:86}")),
  ),
  ...issuedBy(
    "Codemagic",
    kind("codemagic_token", "Codemagic API token", "high", near("codemagic", "{url64:43}")),
  ),
  ...issuedBy(
    "Harness",
    kind("harness_api_key", "Harness API key", "critical", "(pat.|sat.){url64:22}.{alnum:24}.{alnum:20}"),
  ),
  ...issuedBy(
    "Octopus Deploy",
    kind("octopus_api_key", "Octopus Deploy API key", "critical", weak("API-{upper:26}", "API-{upper:25}")),
  ),
  ...issuedBy(
    "Spacelift",
    kind("spacelift_api_secret", "Spacelift API key secret", "critical", near("spacelift", "{hex:64}")),
  ),
  ...issuedBy("Pulumi", kind("pulumi_access_token", "Pulumi access token", "critical", "pul-{hex:40}")),
  ...issuedBy(
    "HashiCorp",
    kind("terraform_cloud_token", "HCP Terraform API token", "critical", "{alnum:14}.atlasv1.{url64:60-70}"),
    kind("vault_service_token", "Vault service token", "critical", "hvs.{url64:24-300}"),
    kind("vault_batch_token", "Vault batch token", "high", "hvb.{url64:100-400}"),
    kind("vault_recovery_token", "Vault recovery token", "critical", "hvr.{url64:24-300}"),
    kind(
      "vault_legacy_token",
      "Vault token (before 1.10)",
      "critical",
      near("vault|token", "(s|b|r).{alnum:24}"),
    ),
    kind(
      "vault_unseal_key",
      "Vault unseal key",
      "critical",
      near("unseal", "{base64:43}=", "{base64:44}", "{hex:64}", "{hex:66}"),
    ),
    kind("consul_token", "Consul ACL token", "high", near("consul", "{uuid}")),
    kind("nomad_token", "Nomad ACL token", "high", near("nomad", "{uuid}")),
    kind(
      "hcp_client_secret",
      "HashiCorp Cloud Platform client secret",
      "critical",
      near("hcp_client|hcp_", "{url64:64}"),
    ),
    kind(
      "vagrant_cloud_token",
      "Vagrant Cloud token",
      "high",
      near("vagrant", "{alnum:14}.atlasv1.{url64:67}"),
    ),
  ),
  ...issuedBy("Infracost", kind("infracost_api_key", "Infracost API key", "medium", weak("ico-{alnum:32}"))),
  ...issuedBy("env0", kind("env0_api_secret", "env0 API key secret", "high", near("env0", "{url64:32}"))),
  ...issuedBy("Scalr", kind("scalr_token", "Scalr API token", "high", near("scalr", "{url64:40-60}"))),
  ...issuedBy(
    "Ansible",
    kind("ansible_vault_payload", "Ansible Vault encrypted payload", "low", "$ANSIBLE_VAULT;1.(1|2);AES256"),
  ),
  ...issuedBy(
    "Chef",
    kind(
      "chef_automate_token",
      "Chef Automate token",
      "high",
      near("chef_automate|automate_token|data_collector", "{base64:27}=", "{hex:40}"),
    ),
  ),
  ...issuedBy(
    "Puppet",
    kind(
      "puppet_forge_key",
      "Puppet Forge API key",
      "high",
      near("blacksmith_forge|puppet_forge|forge_api", "{hex:64}"),
    ),
  ),
  ...issuedBy("Argo CD", kind("argocd_session", "Argo CD API token", "high", near("argocd", "{hex:64}"))),
  ...issuedBy(
    "Gradle",
    kind(
      "gradle_develocity_key",
      "Develocity access key",
      "medium",
      near("gradle_enterprise|develocity|ge.gradle", "{lower:52}"),
    ),
  ),
  ...issuedBy(
    "Expo",
    kind(
      "expo_token",
      "Expo access token",
      "high",
      near("expo_|expo-|expotoken|expo token|eas_token", "{url64:40}"),
    ),
  ),
  ...issuedBy("Ionic", kind("ionic_token", "Ionic personal access token", "high", "ion_{hex:42}")),
  ...issuedBy(
    "Microsoft",
    kind("appcenter_token", "App Center API token", "high", near("appcenter|app_center", "{hex:40}")),
  ),
];
