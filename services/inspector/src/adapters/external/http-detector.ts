import type { Chunk } from "../../core/texts.ts";
import type { Told } from "./preset.ts";
import { presets } from "./presets.ts";
import type { FillReferences } from "./references.ts";
import type { HttpSettings } from "./settings.ts";

/** Why a detector did not answer; a label of a metric, and never more of what went wrong. */
export type Failure =
  | "timeout"
  | "unreachable"
  | "http_status"
  | "not_understood"
  | "credential"
  | "too_long";

/** Thrown by a detector that did not answer. */
export class DetectorFailure extends Error {
  readonly reason: Failure;
  constructor(reason: Failure) {
    super(reason);
    this.name = "DetectorFailure";
    this.reason = reason;
  }
}

/** Asks about one text. @throws DetectorFailure */
export type Detect = (chunk: Chunk, signal: AbortSignal) => Promise<readonly Told[]>;

/** More than any of these APIs says; what is longer is no answer of theirs. */
const MAX_ANSWER_BYTES = 1_048_576;

const readAnswer = async (response: Response): Promise<unknown> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > MAX_ANSWER_BYTES) throw new DetectorFailure("not_understood");
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString("utf8"));
  } catch {
    throw new DetectorFailure("not_understood");
  }
};

export const createHttpDetector = (settings: HttpSettings, fill: FillReferences): Detect => {
  const preset = presets[settings.preset];
  const url = settings.url ?? preset.url;
  if (url === undefined) throw new Error(`external detector ${settings.name}: \`url\` is missing`);

  const headersOf = async (): Promise<Record<string, string>> => {
    const headers: Record<string, string> = {
      "content-type": "application/json",
      accept: "application/json",
    };
    try {
      for (const [name, template] of Object.entries(settings.headers))
        headers[name.toLowerCase()] = await fill(template);
    } catch {
      throw new DetectorFailure("credential");
    }
    return headers;
  };

  return async ({ text, kind }, signal) => {
    const headers = await headersOf();
    try {
      const response = await fetch(url, {
        method: "POST",
        headers,
        body: JSON.stringify(preset.request(text, kind, settings)),
        // A redirect would take the text and the credential to another place.
        redirect: "error",
        signal,
      });
      if (!response.ok) {
        await response.body?.cancel();
        throw new DetectorFailure("http_status");
      }
      const told = preset.read(await readAnswer(response), text, settings);
      if (told === undefined) throw new DetectorFailure("not_understood");
      return told;
    } catch (error) {
      if (error instanceof DetectorFailure) throw error;
      throw new DetectorFailure(signal.aborted ? "timeout" : "unreachable");
    }
  };
};
