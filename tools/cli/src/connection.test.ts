import { describe, expect, it } from "vitest";
import { findConnection, type Sources } from "./connection.ts";

const dev = JSON.stringify({ ingress: "http://127.0.0.1:8080", operatorToken: "op_dev", apiKey: "pk_dev" });
const find = (given: Partial<Sources>, files: Record<string, string> = {}) =>
  findConnection({ flags: {}, env: {}, cwd: "/code/project/deep", read: (path) => files[path], ...given });

describe("findConnection", () => {
  it("takes flags before the environment before the nearest dev.json", () => {
    const files = { "/code/.portcullis/dev.json": dev };
    const env = { PORTCULLIS_URL: "https://env.example", PORTCULLIS_TOKEN: "op_env" };
    const flags = { url: "https://flag.example/", token: "op_flag" };
    expect(find({ flags, env }, files)).toMatchObject({ url: "https://flag.example", token: "op_flag" });
    expect(find({ env }, files)).toMatchObject({ url: "https://env.example", token: "op_env" });
    expect(find({}, files)).toMatchObject({
      ...{ url: "http://127.0.0.1:8080", token: "op_dev", apiKey: "pk_dev" },
      from: "/code/.portcullis/dev.json",
    });
  });

  it("looks in PORTCULLIS_HOME alone where that is set", () => {
    const files = { "/home/x/dev.json": dev, "/code/.portcullis/dev.json": "{}" };
    expect(find({ env: { PORTCULLIS_HOME: "/home/x" } }, files).from).toBe("/home/x/dev.json");
    expect(() => find({ env: { PORTCULLIS_HOME: "/nowhere" } }, files)).toThrow(/npm start/);
  });

  it("never sends one place's token to another place", () => {
    const files = { "/code/.portcullis/dev.json": dev };
    expect(find({ flags: { url: "https://other.example" } }, files)).toMatchObject({
      token: undefined,
      apiKey: undefined,
    });
    expect(find({ env: { PORTCULLIS_TOKEN: "op_env" } }, files).token).toBe("op_dev");
    expect(find({ env: { PORTCULLIS_URL: "https://env.example" } }, files).token).toBeUndefined();
  });

  it("ends with 3 where there is nothing to connect to, and with 2 where it is not a URL", () => {
    expect(() => find({})).toThrow(expect.objectContaining({ exitCode: 3 }));
    for (const url of ["ftp://x", "x", "https://user:pw@x.example"]) {
      expect(() => find({ flags: { url } })).toThrow(expect.objectContaining({ exitCode: 2 }));
    }
    expect(() => find({}, { "/code/.portcullis/dev.json": "nonsense" })).toThrow(
      /not the file of a local stack/,
    );
  });
});
