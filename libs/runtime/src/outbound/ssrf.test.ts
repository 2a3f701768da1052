import type { LookupAddress } from "node:dns";
import { describe, expect, it } from "vitest";
import { ADDRESS_REFUSED, guardedLookup, refuseUrl } from "./ssrf.ts";

describe("refuseUrl", () => {
  it.each([
    "https://mcp.example.com/mcp",
    "https://8.8.8.8/",
    "https://localhost.example.com/",
    "https://[2606:4700::1111]/mcp",
  ])("takes %s", (url) => {
    expect(refuseUrl(url, false)).toBeNull();
  });

  it.each([
    ["no URL", "mcp.example.com"],
    ["plain http", "http://mcp.example.com/"],
    ["file", "file:///etc/passwd"],
    ["ftp", "ftp://mcp.example.com/"],
    ["websocket", "wss://mcp.example.com/"],
    ["credentials", "https://user:secret@mcp.example.com/"],
    ["a user name", "https://user@mcp.example.com/"],
    ["loopback", "https://127.0.0.1/"],
    ["short loopback", "https://127.1/"],
    ["decimal", "https://2130706433/"],
    ["hexadecimal", "https://0x7f000001/"],
    ["hexadecimal parts", "https://0x7f.0.0.1/"],
    ["octal", "https://0177.0.0.1/"],
    ["percent-encoded", "https://%31%32%37.0.0.1/"],
    ["full-width digits", "https://１２７.0.0.1/"],
    ["zero", "https://0/"],
    ["loopback v6", "https://[::1]/"],
    ["mapped v6", "https://[::ffff:127.0.0.1]/"],
    ["mapped v6 in hexadecimal", "https://[::ffff:7f00:1]/"],
    ["metadata in decimal", "https://2852039166/latest/meta-data/"],
  ])("refuses %s", (_what, url) => {
    expect(refuseUrl(url, false)).not.toBeNull();
  });

  it("lets a private network be spoken to in plain http, but not its metadata service", () => {
    expect(refuseUrl("http://127.0.0.1:3001/mcp", true)).toBeNull();
    expect(refuseUrl("http://tools.internal/mcp", true)).toBeNull();
    expect(refuseUrl("http://169.254.169.254/", true)).not.toBeNull();
    expect(refuseUrl("http://0xa9fea9fe/", true)).not.toBeNull();
    expect(refuseUrl("http://[fe80::1]/", true)).not.toBeNull();
  });
});

describe("guardedLookup", () => {
  const lookup = (addresses: readonly LookupAddress[], all: boolean, allowPrivateNetwork = false) =>
    new Promise<{ readonly error: unknown; readonly answer: unknown }>((resolve) => {
      const guarded = guardedLookup({
        allowPrivateNetwork,
        resolveAll: (_hostname, callback) => callback(null, addresses),
      });
      guarded("any.example", { all }, (error, answer) => resolve({ error, answer }));
    });
  const good: LookupAddress = { address: "93.184.216.34", family: 4 };
  const bad: LookupAddress = { address: "10.0.0.1", family: 4 };

  it("hands on good addresses in both shapes that net.connect asks for", async () => {
    expect(await lookup([good], true)).toEqual({ error: null, answer: [good] });
    expect(await lookup([good], false)).toEqual({ error: null, answer: good.address });
  });

  it("refuses the whole name when one of its addresses is bad", async () => {
    expect(await lookup([good, bad], true)).toMatchObject({ error: { code: ADDRESS_REFUSED } });
    expect(await lookup([good, bad], false)).toMatchObject({ error: { code: ADDRESS_REFUSED } });
  });

  it("opens private addresses and nothing else where they are allowed", async () => {
    expect(await lookup([bad], false, true)).toEqual({ error: null, answer: bad.address });
    const metadata: LookupAddress = { address: "169.254.169.254", family: 4 };
    expect(await lookup([metadata], false, true)).toMatchObject({ error: { code: ADDRESS_REFUSED } });
  });

  it("fails on a name without addresses", async () => {
    expect((await lookup([], true)).error).toBeInstanceOf(Error);
  });

  it("asks once for a name that many sockets want at the same time, and again afterwards", async () => {
    const asked: ((error: null, addresses: readonly LookupAddress[]) => void)[] = [];
    const guarded = guardedLookup({
      allowPrivateNetwork: false,
      resolveAll: (_hostname, callback) => void asked.push(callback),
    });
    const ask = () =>
      new Promise((resolve) => guarded("slow.example", { all: true }, (_error, answer) => resolve(answer)));
    const answers = [ask(), ask(), ask()];
    expect(asked).toHaveLength(1);
    asked[0]?.(null, [good]);
    expect(await Promise.all(answers)).toEqual([[good], [good], [good]]);
    void ask();
    expect(asked).toHaveLength(2);
  });
});
