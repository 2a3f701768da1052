const CREDENTIAL = /KEY|TOKEN|SECRET|AUTH|WEBHOOK|DATABASE_CONNECTION|GCP_SERVICE_ACCOUNT|COOKIE_SESSION/;

/** @type {import("../../src/detection/peers/peer.ts").Peer} */
export const peer = {
  package: "openredaction",
  claims: ["secrets", "pii"],
  note: "types named after keys, tokens, secrets and the like count as secrets, all others as personal data",
  async load() {
    const { OpenRedaction } = await import("openredaction");
    const redactor = new OpenRedaction();
    return async (text) => {
      const { detections } = await redactor.detect(text);
      return {
        secrets: detections.some(({ type }) => CREDENTIAL.test(type)),
        pii: detections.filter(({ type }) => !CREDENTIAL.test(type)).map(({ position }) => position),
      };
    };
  },
};
