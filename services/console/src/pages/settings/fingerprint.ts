/**
 * SHA-256 of a raw public key, in hex; its first 16 digits are the `kid` that signatures name.
 * @param key base64url
 */
export const fingerprintOf = async (key: string): Promise<string> => {
  // Browsers have it on secure origins and on localhost alone.
  if (globalThis.crypto?.subtle === undefined) return "only over https";
  const binary = atob(key.replaceAll("-", "+").replaceAll("_", "/"));
  const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
};
