import {
  CANARY_TARGET,
  type CanaryMark,
  type CanaryPlace,
  canaryName,
  canaryPlaces,
  categories,
  type OrgRecord,
} from "@portcullis/contracts";
import type { GateRequest } from "../core/mint.ts";
import { oneOf, type Random } from "./draw.ts";
import { eligible, expectationOf } from "./expectation.ts";
import { sentencePair } from "./sentences.ts";
import { probeValues } from "./values.ts";

/** One request of an org's canaries. */
export type Probe = {
  readonly mark: CanaryMark;
  readonly request: GateRequest;
  /** What must not be left in what is sent on, where it is redacted: the value itself; null where it is a sentence. */
  readonly value: string | null;
};

/** A call of no tool that there is, so that the request goes the whole way; the sentence stands in a message, or in the arguments. */
const requestOf = (place: CanaryPlace, sentence: string): GateRequest => ({
  kind: "tool",
  ...(place === "prompt" ? { messages: [{ role: "user", content: sentence }] } : {}),
  tool: { ...CANARY_TARGET, arguments: place === "prompt" ? {} : { note: sentence } },
});

/**
 * The probes of one run, made anew: one of each category and its twin, in a message or in the arguments by turns. A category that the
 * org does not have looked for is left out.
 */
export const makeProbes = (
  org: Pick<OrgRecord, "inspection">,
  turn: number,
  random: Random,
): readonly Probe[] => {
  const place = canaryPlaces[turn % canaryPlaces.length] ?? "prompt";
  return categories.flatMap((category) => {
    const kind = oneOf(eligible(org, probeValues, category), random);
    const expects = expectationOf(org, kind);
    if (expects === undefined) return [];
    const value = kind.make(random);
    const { probe, twin } = sentencePair(category, value, random);
    return [
      {
        mark: { probe: canaryName({ category, place, twin: false }), expects },
        request: requestOf(place, probe),
        value: category === "injection" ? null : value,
      },
      {
        mark: { probe: canaryName({ category, place, twin: true }), expects: "passed" },
        request: requestOf(place, twin),
        value: null,
      },
    ];
  });
};
