/** @type {import("../../src/detection/peers/peer.ts").Peer} */
export const peer = {
  package: "@andersmyrmel/vard",
  claims: ["injection"],
  note: "an attack is what it throws `PromptInjectionError` at, which it also does at texts of more than 10,000 characters",
  async load() {
    const { default: vard, PromptInjectionError } = await import("@andersmyrmel/vard");
    return (text) => {
      try {
        vard(text);
        return { injection: false };
      } catch (error) {
        if (error instanceof PromptInjectionError) return { injection: true };
        throw error;
      }
    };
  },
};
