import { describe, expect, it } from "vitest";
import { credentialVariables } from "./credentials.ts";

const env = {
  PATH: "/bin",
  AWS_SECRET_ACCESS_KEY: "a",
  GITHUB_TOKEN: "g",
  VENDOR_ONE: "1",
  VENDOR_TWO: "2",
  PORTCULLIS_CRED_X: "x",
  PORTCULLIS_HOME: "/home",
  PORTCULLIS_CREDENTIALS_DIR: "/creds",
};

describe("credentialVariables", () => {
  it("takes what is named for it, and nothing else of the environment", () => {
    expect(credentialVariables(env)).toEqual({
      PORTCULLIS_CRED_X: "x",
      PORTCULLIS_CREDENTIALS_DIR: "/creds",
    });
  });

  it("takes the variables that the allow-list names, and hands the list on", () => {
    const names = "env:GITHUB_TOKEN, VENDOR_*,file:AWS_SECRET_ACCESS_KEY";
    expect(credentialVariables({ ...env, PORTCULLIS_CREDENTIAL_NAMES: names })).toEqual({
      ...{ GITHUB_TOKEN: "g", VENDOR_ONE: "1", VENDOR_TWO: "2", PORTCULLIS_CRED_X: "x" },
      ...{ PORTCULLIS_CREDENTIALS_DIR: "/creds", PORTCULLIS_CREDENTIAL_NAMES: names },
    });
  });

  it("never takes the settings of other processes, whatever the list says", () => {
    const taken = credentialVariables({ ...env, PORTCULLIS_CREDENTIAL_NAMES: "*" });
    expect(taken).toHaveProperty("GITHUB_TOKEN");
    expect(taken).not.toHaveProperty("PORTCULLIS_HOME");
  });
});
