/** @type {import("../../src/detection/peers/peer.ts").Peer} */
export const peer = {
  package: "@secretlint/secretlint-rule-preset-recommend",
  alongWith: ["@secretlint/core"],
  claims: ["secrets"],
  note: "the recommended preset, run by `@secretlint/core`",
  async load() {
    const { lintSource } = await import("@secretlint/core");
    const { creator } = await import("@secretlint/secretlint-rule-preset-recommend");
    const config = {
      rules: [{ id: "@secretlint/secretlint-rule-preset-recommend", rule: creator, options: {} }],
    };
    return async (text) => {
      const { messages } = await lintSource({
        source: { filePath: "/text.txt", content: text, ext: ".txt", contentType: "text" },
        options: { config, noPhysicFilePath: true },
      });
      return { secrets: messages.length > 0 };
    };
  },
};
