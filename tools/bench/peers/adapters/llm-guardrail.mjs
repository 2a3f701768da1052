/** @type {import("../../src/detection/peers/peer.ts").Peer} */
export const peer = {
  package: "llm_guardrail",
  claims: ["injection"],
  note: "its models for injection and for jailbreaks, either of them; not the one for malicious content",
  async load() {
    const { checkInjection, checkJailbreak } = await import("llm_guardrail");
    return async (text) => {
      const said = await Promise.all([checkInjection(text), checkJailbreak(text)]);
      return { injection: said.some(({ detected }) => detected) };
    };
  },
};
