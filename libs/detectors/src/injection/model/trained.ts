import type { TrainedModel, Weights } from "./model.ts";
import { decodeTable } from "./model.ts";

const NONE: Weights = { table: decodeTable(""), scale: 0 };
const BY = { model: 1, signals: 1, bias: 0 };

export const MODEL: TrainedModel = {
  weights: { prompt: NONE, tool_arguments: NONE, tool_result: NONE, tool_description: NONE },
  calibration: { prompt: BY, tool_arguments: BY, tool_result: BY, tool_description: BY },
  thresholds: { prompt: 0.715, tool_arguments: 0.715, tool_result: 0.6667, tool_description: 0.6667 },
};
