import { type Detect, DetectorFailure } from "./http-detector.ts";
import { type Told, typeOf } from "./preset.ts";
import type { OnnxSettings } from "./settings.ts";

type Classifier = (
  text: string,
  options: { readonly top_k: number },
) => Promise<readonly { readonly label: string; readonly score: number }[]>;
type Transformers = {
  readonly env: { allowRemoteModels: boolean; localModelPath: string };
  readonly pipeline: (task: "text-classification", model: string, options: object) => Promise<Classifier>;
};

const PACKAGE: string = "@huggingface/transformers";

/** Loads the package that is installed only where somebody wants it. */
const load = async (
  importPackage: (name: string) => Promise<unknown>,
  name: string,
): Promise<Transformers> => {
  try {
    return (await importPackage(PACKAGE)) as Transformers;
  } catch {
    throw new Error(
      `external detector ${name}: a detector of kind onnx needs the package ${PACKAGE}, which is not part of Portcullis; run \`npm install ${PACKAGE}\` beside it, or take the detector out of the file`,
    );
  }
};

/** About four characters make a token in most texts; what the model would cut off is asked as a text of its own. */
export const charactersOf = ({ maxCharacters, maxTokens }: OnnxSettings): number =>
  maxCharacters ?? Math.max(256, maxTokens * 3);

/**
 * A classifier in ONNX form that runs in this process. Nothing is downloaded: the model is a folder.
 * @throws Error where the package or the model is missing
 */
export const createOnnxDetector = async (
  settings: OnnxSettings,
  importPackage: (name: string) => Promise<unknown> = (name) => import(name),
): Promise<Detect> => {
  const { env, pipeline } = await load(importPackage, settings.name);
  env.allowRemoteModels = false;
  env.localModelPath = "";
  let classify: Classifier;
  try {
    classify = await pipeline("text-classification", settings.model, { local_files_only: true });
  } catch {
    throw new Error(
      `external detector ${settings.name}: ${settings.model} holds no model that can be loaded`,
    );
  }
  return async ({ text }, signal) => {
    const late = new Promise<never>((_, reject) => {
      signal.addEventListener("abort", () => reject(new DetectorFailure("timeout")), { once: true });
    });
    const answers = await Promise.race([
      classify(text, { top_k: 16 }).catch(() => {
        throw new DetectorFailure("not_understood");
      }),
      late,
    ]);
    return answers.flatMap(({ label, score }): Told[] => {
      const category = settings.labels[label];
      return category === undefined || score < settings.threshold
        ? []
        : [{ category, type: typeOf(label, "flagged"), score: Math.min(1, score) }];
    });
  };
};
