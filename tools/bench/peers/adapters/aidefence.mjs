/** @type {import("../../src/detection/peers/peer.ts").Peer} */
export const peer = {
  package: "@claude-flow/aidefence",
  claims: ["injection", "secrets", "pii"],
  note: "one flag for personal data and credentials, without places; everything else that makes a text unsafe counts as injection",
  async load() {
    const { createAIDefence } = await import("@claude-flow/aidefence");
    const defence = createAIDefence();
    return async (text) => {
      const { threats, piiFound } = await defence.detect(text);
      return {
        injection: threats.some(({ type }) => type !== "pii_exposure"),
        secrets: piiFound,
        pii: piiFound,
      };
    };
  },
};
