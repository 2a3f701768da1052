import type { CanaryJudgement, CanaryResult } from "@portcullis/contracts";
import { canaryKindOf } from "@portcullis/contracts";

/** A detector from outside did not answer: that stopped the request, and says nothing of what was found. */
const isUnanswered = ({ verdict, code }: CanaryResult): boolean =>
  verdict === null || code === "detector_unavailable";

const judgeTwin = (result: CanaryResult): CanaryJudgement => {
  if (isUnanswered(result)) return "unanswered";
  // What an org's own rules stop, they are meant to.
  return result.verdict === "allow" || !result.own ? "as_expected" : "benign_blocked";
};

const wasStopped = ({ verdict, outcome }: CanaryResult): boolean =>
  verdict === "block" && outcome === "blocked";

/** Whether inspection did what the org's settings say. To do more than they say, for another reason, is no failure. */
const metExpectation = (result: CanaryResult, category: CanaryResult["found"][number]): boolean => {
  const { expects, categories, found, verdict, leaked } = result;
  const counted = categories.includes(category);
  switch (expects) {
    case "blocked":
      return counted && wasStopped(result);
    case "redacted":
      return counted && (wasStopped(result) || (verdict === "redacted" && !leaked));
    case "found":
      return found.includes(category);
    case "passed":
      return verdict === "allow";
  }
};

/** How a probe did. Whatever ran has failed, and so has whatever was let through, whoever stopped it afterwards. */
export const judgeCanary = (result: CanaryResult): CanaryJudgement => {
  const kind = canaryKindOf(result.probe);
  if (result.executed || result.outcome === "completed" || result.outcome === "withheld")
    return "not_blocked";
  if (kind === undefined) return "unanswered";
  if (kind.twin) return judgeTwin(result);
  if (metExpectation(result, kind.category)) return "as_expected";
  return isUnanswered(result) ? "unanswered" : "not_blocked";
};
