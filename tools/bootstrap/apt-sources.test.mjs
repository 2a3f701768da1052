import { describe, expect, it } from "vitest";
import { readDistribution, rewriteList, rewriteSources, suitesToTry } from "./apt-sources.mjs";
import { isRecentEnough, parseVersion } from "./nats-server.mjs";

const bookworm = { family: "debian", codename: "bookworm" };
const noble = { family: "ubuntu", codename: "noble" };

describe("readDistribution", () => {
  it("knows Debian, Ubuntu and what is built on them", () => {
    expect(readDistribution("ID=debian\nVERSION_CODENAME=bookworm\n")).toEqual(bookworm);
    expect(
      readDistribution('ID=linuxmint\nID_LIKE="ubuntu debian"\nVERSION_CODENAME=xia\nUBUNTU_CODENAME=noble'),
    ).toEqual(noble);
    expect(readDistribution("ID=fedora\n")).toBeUndefined();
  });
});

describe("suitesToTry", () => {
  it("starts with the machine's own release and goes on with the following ones", () => {
    expect(suitesToTry(bookworm).slice(0, 3)).toEqual(["bookworm", "trixie", "forky"]);
    expect(suitesToTry({ family: "ubuntu", codename: "jammy" }).slice(0, 2)).toEqual(["jammy", "noble"]);
  });

  it("falls back to the aliases for a release that it does not know", () => {
    expect(suitesToTry({ family: "debian", codename: "zurg" })).toEqual([
      "zurg",
      "stable",
      "testing",
      "unstable",
    ]);
    expect(suitesToTry({ family: "debian", codename: "" })[0]).toBe("stable");
  });
});

describe("rewriteList", () => {
  it("replaces the suite and keeps address and options", () => {
    const text = [
      "# a comment",
      "deb [arch=amd64 signed-by=/k.gpg] mirror+file:/etc/apt/mirror.list bookworm main contrib # ours",
      "deb http://mirror.example/debian bookworm-updates main",
      "deb-src http://mirror.example/debian bookworm main",
      "deb http://docker.example/linux bookworm stable",
      "deb cdrom:[Debian]/ bookworm main",
    ].join("\n");
    expect(rewriteList(text, "trixie", bookworm)).toBe(
      "deb [arch=amd64 signed-by=/k.gpg] mirror+file:/etc/apt/mirror.list trixie main",
    );
  });

  it("asks Ubuntu for universe, where nats-server is", () => {
    expect(rewriteList("deb http://mirror.example/ubuntu noble main restricted", "questing", noble)).toBe(
      "deb http://mirror.example/ubuntu questing main universe",
    );
  });
});

describe("rewriteSources", () => {
  const stanza =
    "Types: deb deb-src\n# note\nURIs: http://mirror.example/debian\nSuites: bookworm bookworm-updates\nComponents: main\n";

  it("replaces types and suites and keeps an embedded key", () => {
    expect(
      rewriteSources(`${stanza}Signed-By:\n -----BEGIN-----\n .\n -----END-----\n`, "trixie", bookworm),
    ).toBe(
      "Types: deb\nURIs: http://mirror.example/debian\nSuites: trixie\nComponents: main\nSigned-By: \n -----BEGIN-----\n .\n -----END-----",
    );
  });

  it("leaves out security, disabled and foreign stanzas", () => {
    const others = [
      stanza.replace("bookworm bookworm-updates", "bookworm-security"),
      `${stanza}Enabled: no\n`,
      stanza.replace("Components: main", "Components: stable"),
    ].join("\n");
    expect(rewriteSources(others, "trixie", bookworm)).toBe("");
  });
});

describe("isRecentEnough", () => {
  it.each([
    ["nats-server: v2.10.27", true],
    ["2.9.10-1+b3", false],
    ["1:2.12.0~rc1-1", true],
    ["nats-server: v3.0.0-dev", true],
    ["no version", false],
  ])("%s → %s", (text, expected) => {
    expect(isRecentEnough(parseVersion(text))).toBe(expected);
  });
});
