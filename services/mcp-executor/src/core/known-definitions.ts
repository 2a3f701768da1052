import { definitionHash, promptDefinitionHash } from "@portcullis/catalog";
import type { DiscoveredPrompts, DiscoveredServer, UpstreamFailure } from "../adapters/upstream/upstream.ts";

/** Hashes by name, as the server describes its tools, or its prompts, today. */
export type DefinitionHashes = ReadonlyMap<string, string>;

export type DefinitionLookup =
  | { readonly ok: true; readonly hash: string | undefined }
  | { readonly ok: false; readonly failure: UpstreamFailure };

/** What one server says of its tools, or of its prompts, asked for no more often than needed. */
export type KnownDefinitions = {
  /** The hash of one. `fresh`: asks the server again, unless that was done a moment ago. */
  readonly hashOf: (name: string, look?: { readonly fresh: boolean }) => Promise<DefinitionLookup>;
  /** Asks the server, or joins an asking that has not begun; says why that failed, where it did. */
  readonly refresh: () => Promise<DefinitionHashes | UpstreamFailure>;
  /** What is known may be wrong: whoever needs a hash from now on waits for a new answer (INV-7). */
  readonly expire: () => void;
  /** Takes in what somebody else has just asked for. */
  readonly learn: (hashes: DefinitionHashes) => void;
};

/** One mismatch after the other must not make us ask with every call. */
const FRESH_MS = 1_000;

export const toolHashes = ({
  tools,
  instructions,
}: Pick<DiscoveredServer, "tools" | "instructions">): DefinitionHashes =>
  new Map(
    tools.map(({ name, definition, exact }) => [name, definitionHash(definition, instructions, exact)]),
  );

export const promptHashes = ({ prompts }: Pick<DiscoveredPrompts, "prompts">): DefinitionHashes =>
  new Map(prompts.map(({ name, definition, exact }) => [name, promptDefinitionHash(definition, exact)]));

const isFailure = (found: DefinitionHashes | UpstreamFailure): found is UpstreamFailure => "kind" in found;

const sameHashes = (a: DefinitionHashes, b: DefinitionHashes): boolean =>
  a.size === b.size && [...a].every(([tool, hash]) => b.get(tool) === hash);

export const createKnownDefinitions = (deps: {
  /** Never rejects. */
  readonly discover: () => Promise<DefinitionHashes | UpstreamFailure>;
  /** What the server says is not what it said before; `before` is undefined where this is the first that it says. */
  readonly onDifferent: (now: DefinitionHashes, before: DefinitionHashes | undefined) => void;
  readonly now: () => number;
}): KnownDefinitions => {
  /** Grows with each sign that the server changed. */
  let generation = 0;
  let known:
    | { readonly generation: number; readonly at: number; readonly hashes: DefinitionHashes }
    | undefined;
  let running:
    | { readonly generation: number; readonly answer: Promise<DefinitionHashes | UpstreamFailure> }
    | undefined;
  let next: Promise<DefinitionHashes | UpstreamFailure> | undefined;

  const take = (hashes: DefinitionHashes, of: number): void => {
    if (known !== undefined && known.generation > of) return;
    known = { generation: of, at: deps.now(), hashes };
  };
  const tell = (before: DefinitionHashes | undefined): void => {
    const hashes = known?.hashes;
    if (hashes === undefined || hashes === before) return;
    if (before === undefined || !sameHashes(before, hashes)) deps.onDifferent(hashes, before);
  };
  const start = (): Promise<DefinitionHashes | UpstreamFailure> => {
    const of = generation;
    const answer = deps
      .discover()
      .then((found) => {
        if (isFailure(found)) return found;
        const before = known?.hashes;
        take(found, of);
        tell(before);
        return found;
      })
      .finally(() => {
        running = undefined;
      });
    running = { generation: of, answer };
    return answer;
  };
  /** One asking at a time and one to come, however many wait. */
  const refresh = (): Promise<DefinitionHashes | UpstreamFailure> => {
    if (running === undefined) return start();
    if (running.generation === generation) return running.answer;
    next ??= running.answer.then(() => {
      next = undefined;
      return refresh();
    });
    return next;
  };

  return {
    hashOf: async (name, look) => {
      const current = known?.generation === generation ? known : undefined;
      const isEnough = look?.fresh !== true || (current !== undefined && deps.now() - current.at < FRESH_MS);
      if (current !== undefined && isEnough) return { ok: true, hash: current.hashes.get(name) };
      const found = await refresh();
      return isFailure(found) ? { ok: false, failure: found } : { ok: true, hash: found.get(name) };
    },
    refresh,
    expire: () => {
      generation += 1;
    },
    learn: (hashes) => take(hashes, generation),
  };
};
