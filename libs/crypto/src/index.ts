export { canonicalJson, digestJson, isWellFormedJson, sha256Hex } from "./canonical.ts";
export {
  DuplicateMemberError,
  type ExactJson,
  exactJson,
  exactValue,
  isExactNumber,
  parseJson,
  readableJson,
} from "./exact-json.ts";
export {
  createSigner,
  keyIdOf,
  parseTrustedKeys,
  type Signer,
  type TrustedKeys,
  type TrustedKeysFile,
  verifyJws,
} from "./jws.ts";
export {
  createFingerprint,
  type GeneratedKey,
  generateSealingKey,
  generateSigningKey,
  randomToken,
} from "./keys.ts";
export { createSeal, createUnseal, type Seal, SealError, type Unseal } from "./seal.ts";
export {
  type Admission,
  type AdmittedCall,
  admit,
  type CheckedReceipt,
  digestCall,
  signReceipt,
  signTicket,
  verifyReceipt,
} from "./ticket.ts";
export { timeOfUuidv7, uuidv7 } from "./uuid.ts";
