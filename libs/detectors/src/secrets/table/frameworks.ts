import { issuedBy, kind, near } from "../credential.ts";

/** Keys that frameworks sign and encrypt with, and the stored forms of passwords. */
export const FRAMEWORKS = [
  ...issuedBy(
    "Django",
    kind("django_secret_key", "Django SECRET_KEY", "high", "django-insecure-{django:50}"),
  ),
  ...issuedBy(
    "Laravel",
    kind("laravel_app_key", "Laravel APP_KEY", "high", near("app_key|laravel", "base64:{base64:43}=")),
  ),
  ...issuedBy(
    "Ruby on Rails",
    kind(
      "rails_secret_key_base",
      "Rails secret_key_base",
      "critical",
      near("secret_key_base|secretkeybase|secret_token", "{hex:128}", "{hex:64}"),
    ),
    kind(
      "rails_master_key",
      "Rails master key",
      "critical",
      near("rails_master|master_key|master.key", "{hex:32}"),
    ),
  ),
  ...issuedBy(
    "Symfony",
    kind(
      "symfony_app_secret",
      "Symfony APP_SECRET",
      "high",
      near("app_secret|symfony", "{hex:32}", "{hex:40}"),
    ),
  ),
  ...issuedBy(
    "ASP.NET",
    kind(
      "aspnet_machine_key",
      "ASP.NET machine key",
      "critical",
      near("validationkey|decryptionkey", "{anyhex:40-128}"),
    ),
  ),
  ...issuedBy(
    "Phoenix",
    kind(
      "phoenix_secret_key_base",
      "Phoenix secret_key_base",
      "critical",
      near("secret_key_base", "{base64:64}"),
    ),
  ),
  ...issuedBy(
    "WordPress",
    kind(
      "wordpress_salt",
      "WordPress key or salt",
      "medium",
      near("auth_key|logged_in_key|nonce_key|auth_salt|logged_in_salt|nonce_salt", "{alnum:64}"),
    ),
  ),
  ...issuedBy(
    "phpass",
    kind("phpass_hash", "phpass password hash (WordPress, phpBB)", "medium", "$(P|H)$B{crypt:30}"),
  ),
  ...issuedBy(
    "LDAP",
    kind(
      "ldap_password_hash",
      "LDAP password hash",
      "medium",
      "({SHA}|{SMD5}|{MD5}){base64:22-60}",
      "({SHA512}|{SHA256}){base64:40-120}",
      "({CRYPT}|{crypt})${alnum:1-4}${crypt:1-16}${crypt:22-86}",
    ),
  ),
  ...issuedBy(
    "PostgreSQL",
    kind(
      "postgres_scram_hash",
      "PostgreSQL SCRAM-SHA-256 verifier",
      "medium",
      "SCRAM-SHA-256${digit:4-7}:{base64:20-32}==${base64:43}=:{base64:43}=",
    ),
  ),
  ...issuedBy(
    "Cisco",
    kind("cisco_type9_hash", "Cisco IOS type 8 or 9 secret", "high", "$(8|9)${crypt:14}${crypt:43}"),
  ),
  ...issuedBy(
    "Juniper",
    kind(
      "junos_secret",
      "Junos $9$ obfuscated secret",
      "high",
      near("encrypted-password|secret|authentication-key", "$9${token:8-120}"),
    ),
  ),
  ...issuedBy(
    "Kerberos",
    kind(
      "kerberos_ticket_hash",
      "Kerberos ticket for offline cracking",
      "high",
      "$krb5tgs$23$*",
      "$krb5asrep$23$",
    ),
  ),
  ...issuedBy(
    "GRUB",
    kind(
      "grub_password_hash",
      "GRUB PBKDF2 password hash",
      "medium",
      "grub.pbkdf2.sha512.{digit:3-7}.{anyhex:64-256}.{anyhex:64-256}",
    ),
  ),
];
