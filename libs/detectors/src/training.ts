/** What tools/train needs of the inside: nothing else may use it. */
export type { TextContext } from "./detector.ts";
export { createGate } from "./gate.ts";
export { collectEvidence, MARK_RULES, WORDS } from "./injection/evidence.ts";
export { injectionDetector } from "./injection/injection.ts";
export { BUCKET_BITS, createFeatureReader, MAX_FEATURES } from "./injection/model/features.ts";
export { lengthPenalty, spanGradient, spanScore, windowsOf } from "./injection/model/window.ts";
export { type Calibration, signalScore } from "./injection/score.ts";
export { tokenise } from "./injection/tokens.ts";
export { normalise } from "./normalise/normalise.ts";
