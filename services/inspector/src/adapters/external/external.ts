import type { Category, Finding } from "@portcullis/contracts";
import type { Ask, ExternalReading, Fingerprint, Part } from "../../core/read.ts";
import { type Chunk, chunksOf, placeOf } from "../../core/texts.ts";
import { createHttpDetector, type Detect, DetectorFailure, type Failure } from "./http-detector.ts";
import { charactersOf, createOnnxDetector } from "./onnx-detector.ts";
import type { Told } from "./preset.ts";
import { presets } from "./presets.ts";
import type { FillReferences } from "./references.ts";
import type { ExternalSettings } from "./settings.ts";

export type ExternalCall = {
  readonly detector: string;
  readonly outcome: "answered" | Failure;
  readonly seconds: number;
};

export type External = {
  readonly names: readonly string[];
  /** Asks for an org. */
  readonly askFor: (org: string) => Ask;
};

export type ExternalOptions = {
  readonly settings: readonly ExternalSettings[];
  readonly fill: FillReferences;
  readonly fingerprint: Fingerprint;
  readonly onCall: (call: ExternalCall) => void;
  readonly importPackage?: (name: string) => Promise<unknown>;
};

/** Calls about one text. A document that takes more is not covered, and the detector has not answered. */
const MAX_CHUNKS = 32;
const VERSION = "1";

const OWASP: Readonly<Record<Category, readonly string[]>> = {
  secrets: ["LLM02:2025", "MCP01:2025"],
  pii: ["LLM02:2025", "MCP10:2025"],
  injection: ["LLM01:2025", "MCP06:2025"],
};

/** Lets so many in at once; the others wait, or give up with their signal. */
const createTurns = (places: number) => {
  let free = places;
  const waiting: (() => void)[] = [];
  return async <T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> => {
    if (free > 0) free -= 1;
    else {
      await new Promise<void>((resolve, reject) => {
        const admit = (): void => {
          signal.removeEventListener("abort", giveUp);
          resolve();
        };
        const giveUp = (): void => {
          waiting.splice(waiting.indexOf(admit), 1);
          reject(new DetectorFailure("timeout"));
        };
        waiting.push(admit);
        signal.addEventListener("abort", giveUp, { once: true });
      });
    }
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
};

type Running = {
  readonly settings: ExternalSettings;
  readonly maxCharacters: number;
  readonly detect: Detect;
  readonly inTurn: ReturnType<typeof createTurns>;
};

const toFinding = (
  { settings }: Running,
  chunk: Chunk,
  told: Told,
  fingerprint: (text: string) => string,
): Finding => ({
  category: told.category,
  type: told.type,
  detector: `external:${settings.name}`,
  version: VERSION,
  target: "value",
  ...placeOf(chunk, told.start, told.end),
  score: told.score,
  severity: settings.severity,
  owasp: [...OWASP[told.category]],
  fingerprint: fingerprint(chunk.text.slice(told.start ?? 0, told.end ?? chunk.text.length)),
});

/**
 * The detectors outside of the system that this deployment is set up with.
 * @throws where one of them cannot be used at all: its file is wrong, a credential, package or model is missing
 */
export const openExternal = async (options: ExternalOptions): Promise<External> => {
  const running = new Map<string, Running>();
  for (const settings of options.settings) {
    const inTurn = createTurns(settings.concurrency);
    if (settings.kind === "onnx") {
      const detect = await createOnnxDetector(settings, options.importPackage);
      running.set(settings.name, { settings, inTurn, detect, maxCharacters: charactersOf(settings) });
      continue;
    }
    for (const template of Object.values(settings.headers)) await options.fill(template);
    const detect = createHttpDetector(settings, options.fill);
    const maxCharacters = settings.maxCharacters ?? presets[settings.preset].maxCharacters;
    running.set(settings.name, { settings, inTurn, detect, maxCharacters });
  }

  /** @throws DetectorFailure */
  const askOne = async (one: Running, org: string, parts: readonly Part[]): Promise<readonly Finding[]> => {
    const chunks = chunksOf(parts, one.maxCharacters, MAX_CHUNKS);
    if (chunks === undefined) throw new DetectorFailure("too_long");
    const signal = AbortSignal.timeout(one.settings.timeoutMs);
    const told = await Promise.all(
      chunks.map(async (chunk) => {
        const found = await one.inTurn(signal, () => one.detect(chunk, signal));
        return found.map((each) => toFinding(one, chunk, each, (text) => options.fingerprint(org, text)));
      }),
    );
    const { categories } = one.settings;
    return told.flat().filter(({ category }) => categories?.includes(category) ?? true);
  };

  const answerOf = async (
    name: string,
    org: string,
    parts: readonly Part[],
    direction: "request" | "result",
  ): Promise<ExternalReading> => {
    const one = running.get(name);
    const nothing: ExternalReading = { findings: [], detectors: [], skipped: [], unanswered: false };
    // Switched on by an org, and not set up here: nobody can say that it would have found nothing (INV-6).
    if (one === undefined) {
      return { ...nothing, skipped: [{ pointer: "", reason: "external_failed" }], unanswered: true };
    }
    if (!one.settings.directions.includes(direction)) return nothing;
    const startedAt = performance.now();
    const report = (outcome: ExternalCall["outcome"]): void =>
      options.onCall({ detector: name, outcome, seconds: (performance.now() - startedAt) / 1_000 });
    try {
      const findings = await askOne(one, org, parts);
      report("answered");
      return { ...nothing, findings, detectors: [`external:${name}@${VERSION}`] };
    } catch (error) {
      report(error instanceof DetectorFailure ? error.reason : "not_understood");
      const skipped = [{ pointer: "", reason: "external_failed" }];
      return { ...nothing, skipped, unanswered: one.settings.onFailure === "block" };
    }
  };

  return {
    names: [...running.keys()],
    askFor: (org) => async (parts, names, direction) => {
      const answers = await Promise.all(names.map((name) => answerOf(name, org, parts, direction)));
      const failed = answers.some(({ skipped }) => skipped.length > 0);
      return {
        findings: answers.flatMap(({ findings }) => findings),
        detectors: answers.flatMap(({ detectors }) => detectors),
        skipped: failed ? [{ pointer: "", reason: "external_failed" }] : [],
        unanswered: answers.some(({ unanswered }) => unanswered),
      };
    },
  };
};
