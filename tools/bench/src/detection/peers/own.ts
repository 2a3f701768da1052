import type { Peer } from "./peer.ts";

/** The engine itself, measured as the packages are. */
export const peer: Peer = {
  package: "@portcullis/detectors",
  claims: ["injection", "secrets", "pii"],
  note: "this engine, with everything built in on, in the same child process",
  async load() {
    const { inspect } = await import("@portcullis/detectors");
    return (text, kind) => {
      const { findings } = inspect(text, kind);
      return {
        injection: findings.some(({ category }) => category === "injection"),
        secrets: findings.some(({ category }) => category === "secrets"),
        pii: findings.filter(({ category }) => category === "pii").map(({ start, end }) => [start, end]),
      };
    };
  },
};
