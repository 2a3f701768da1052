import { canaryKindOf, defaultInspectionSettings, type InspectionSettings } from "@portcullis/contracts";
import { inspect } from "@portcullis/detectors";
import { describe, expect, it } from "vitest";
import type { Random } from "./draw.ts";
import { makeProbes, type Probe } from "./probes.ts";
import { probeValues } from "./values.ts";

const SEEDS = 500;

/** Numerical Recipes' generator: the same probes for the same seed. */
const seeded = (seed: number): Random => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
};

const org = (inspection: InspectionSettings = defaultInspectionSettings) => ({ inspection });

/** What the detectors of every org find, as the inspector has them read a request. */
const findingsOf = ({ request }: Probe) => [
  ...(request.messages ?? []).flatMap(({ content }) => inspect(content, "prompt").findings),
  ...inspect(request.tool?.arguments, "tool_arguments").findings,
];

const run = (seed: number, turn: number) => makeProbes(org(), turn, seeded(seed));

describe("over many seeds, in a message and in the arguments", () => {
  const probes = Array.from({ length: SEEDS }, (_, seed) => run(seed, seed)).flat();

  it("each probe is found for what it is, as grave as its table says", () => {
    const faults = probes
      .filter(({ mark }) => mark.expects !== "passed")
      .filter((probe) => {
        const category = canaryKindOf(probe.mark.probe)?.category;
        const known = probeValues.filter((value) => value.category === category);
        const findings = findingsOf(probe);
        return (
          findings.length === 0 ||
          !findings.every((found) =>
            known.some(({ type, severity }) => found.type === type && found.severity === severity),
          )
        );
      });
    expect(faults).toEqual([]);
  });

  it("no twin has anything in it, not even what stops nothing", () => {
    const twins = probes.filter(({ mark }) => mark.expects === "passed");
    expect(twins).toHaveLength(SEEDS * 3);
    expect(twins.filter((twin) => findingsOf(twin).length > 0)).toEqual([]);
  });

  it("hardly any two are alike", () => {
    const secrets = probes.filter(({ value }) => value !== null).map(({ value }) => value);
    expect(new Set(secrets).size).toBe(secrets.length);
  });
});

describe("a run", () => {
  it("has a probe and a twin of each category, in turn in a message and in the arguments", () => {
    expect(run(1, 0).map(({ mark }) => mark)).toEqual(
      ["secrets", "pii", "injection"].flatMap((category) => [
        { probe: `${category}.prompt`, expects: "blocked" },
        { probe: `${category}.prompt.twin`, expects: "passed" },
      ]),
    );
    expect(run(1, 1).map(({ mark }) => mark.probe)).toContain("pii.arguments.twin");
    expect(run(1, 2).map(({ mark }) => mark.probe)).toContain("pii.prompt.twin");
  });

  it("aims each at a call, so that it goes on to the decision", () => {
    for (const { request } of [...run(1, 0), ...run(1, 1)]) {
      expect(request.kind).toBe("tool");
      expect(request.tool).toMatchObject({ server: "portcullis-canary", name: "probe" });
    }
  });

  it("leaves out a category that the org does not have looked for", () => {
    const request = { ...defaultInspectionSettings.request, pii: "off" as const };
    const probes = makeProbes(org({ ...defaultInspectionSettings, request }), 0, seeded(1));
    expect(probes.map(({ mark }) => mark.probe)).toEqual([
      "secrets.prompt",
      "secrets.prompt.twin",
      "injection.prompt",
      "injection.prompt.twin",
    ]);
  });
});
