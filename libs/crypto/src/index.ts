export { canonicalJson, digestJson, isWellFormedJson, sha256Hex } from "./canonical.ts";
export { digestOfName, isNamedInEvidence, nameInEvidence } from "./evidence-name.ts";
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
  publicKeyMap,
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
  signRefusal,
  signTicket,
  verifyReceipt,
  verifyRefusal,
  verifyTicket,
} from "./ticket.ts";
export { timeOfUuidv7, uuidv7 } from "./uuid.ts";
