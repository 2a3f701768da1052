import {
  type ContentKind,
  compileRules,
  createSalt,
  type Detector,
  hashSecret,
  type Inspection,
  inspect,
} from "@portcullis/detectors";

const SECRETS = 20;

/** What an org may turn on beside the built-in detectors: patterns, phrases, and registered secrets. */
export const orgDetectors = (): readonly Detector[] => {
  const salt = createSalt();
  return compileRules(
    {
      patterns: [
        { name: "case_number", category: "pii", pattern: "CASE-[0-9]{8}" },
        { name: "project_code", category: "secrets", pattern: "\\bPRJ-[A-Z]{3}-[0-9]{4}\\b" },
      ],
      denyPhrases: [
        {
          name: "code_names",
          category: "secrets",
          phrases: ["project blue heron", "operation night train", "internal use only"],
        },
      ],
      registeredSecrets: Array.from({ length: SECRETS }, (_, index) =>
        hashSecret(`registered-value-number-${index}-for-the-benchmark`, salt, `secret-${index}`),
      ),
    },
    "1",
  );
};

/** Inspects with everything on. */
export const createInspector = (): ((text: string, kind: ContentKind) => Inspection) => {
  const extra = orgDetectors();
  return (text, kind) => inspect(text, kind, { extra });
};
