import { issuedBy, kind, near } from "../credential.ts";

/** Container platforms and their registries. */
export const CONTAINERS = [
  ...issuedBy("Red Hat", kind("openshift_token", "OpenShift access token", "high", "sha256~{url64:43}")),
  ...issuedBy(
    "VMware",
    kind("vmware_tanzu_token", "VMware Tanzu Network token", "high", near("pivnet|tanzu", "{hex:32}-r")),
    kind(
      "vmware_csp_token",
      "VMware Cloud Services API token",
      "high",
      near("csp_|vmc_|vmware", "{alnum:64}"),
    ),
  ),
  ...issuedBy(
    "Kubernetes",
    kind(
      "kubernetes_client_key",
      "Kubernetes client key of a kubeconfig",
      "critical",
      "client-key-data: LS0tLS1CRUdJTi{base64:100-8000}",
      'client-key-data":"LS0tLS1CRUdJTi{base64:100-8000}',
      'client-key-data": "LS0tLS1CRUdJTi{base64:100-8000}',
    ),
    kind(
      "kubernetes_bootstrap_token",
      "Kubernetes bootstrap token",
      "high",
      near("kubeadm|bootstrap", "{lower:6}.{lower:16}"),
      near("kubeadm join|--token", "{lower:6}.{lower:16}"),
    ),
    kind(
      "k3s_node_token",
      "K3s node token",
      "high",
      "K10{hex:64}::server:{hex:32}",
      "K10{hex:64}::node:{hex:32}",
    ),
  ),
  ...issuedBy(
    "Docker",
    kind("docker_personal_token", "Docker Hub personal access token", "critical", "dckr_pat_{url64:27}"),
    kind(
      "docker_organization_token",
      "Docker Hub organization access token",
      "critical",
      "dckr_oat_{url64:32}",
    ),
    kind("docker_swarm_join_token", "Docker Swarm join token", "critical", "SWMTKN-1-{lower:50}-{lower:25}"),
    kind("docker_swarm_unlock_key", "Docker Swarm unlock key", "high", "SWMKEY-1-{base64:43}"),
    kind(
      "docker_registry_auth",
      "Registry credentials of a Docker configuration",
      "high",
      near(
        '"auths"|dockerconfigjson|docker.io|index.docker|ghcr.io',
        "{base64:16-200}=",
        "{base64:16-200}==",
      ),
    ),
  ),
];
