import { definitionHash } from "@portcullis/catalog";
import type { DiscoveredServer, Discovery, UpstreamFailure } from "../adapters/upstream.ts";

/** Hashes by tool name, as the server describes its tools today. */
export type DefinitionHashes = ReadonlyMap<string, string>;

export type DefinitionLookup =
  | { readonly ok: true; readonly hash: string | undefined }
  | { readonly ok: false; readonly failure: UpstreamFailure };

/** What one server says of its tools, asked for no more often than needed. */
export type KnownDefinitions = {
  /** The hash of a tool. `fresh`: asks the server again, unless that was done a moment ago. */
  readonly hashOf: (tool: string, look?: { readonly fresh: boolean }) => Promise<DefinitionLookup>;
  /** Asks the server, or joins an asking that has not begun. */
  readonly refresh: () => Promise<Discovery>;
  /** What is known may be wrong: whoever needs a hash from now on waits for a new answer (INV-7). */
  readonly expire: () => void;
  /** Takes in what somebody else has just asked for. */
  readonly learn: (found: Pick<DiscoveredServer, "tools" | "instructions">) => void;
};

/** One mismatch after the other must not make us ask with every call. */
const FRESH_MS = 1_000;

export const hashesOf = ({
  tools,
  instructions,
}: Pick<DiscoveredServer, "tools" | "instructions">): DefinitionHashes =>
  new Map(tools.map((tool) => [tool.name, definitionHash(tool, instructions)]));

const sameHashes = (a: DefinitionHashes, b: DefinitionHashes): boolean =>
  a.size === b.size && [...a].every(([tool, hash]) => b.get(tool) === hash);

export const createKnownDefinitions = (deps: {
  /** Never rejects. */
  readonly discover: () => Promise<Discovery>;
  /** What the server says is not what it said before; `before` is undefined where this is the first that it says. */
  readonly onDifferent: (now: DefinitionHashes, before: DefinitionHashes | undefined) => void;
  readonly now: () => number;
}): KnownDefinitions => {
  /** Grows with each sign that the server changed. */
  let generation = 0;
  let known:
    | { readonly generation: number; readonly at: number; readonly hashes: DefinitionHashes }
    | undefined;
  let running: { readonly generation: number; readonly answer: Promise<Discovery> } | undefined;
  let next: Promise<Discovery> | undefined;

  const take = (found: Pick<DiscoveredServer, "tools" | "instructions">, of: number): void => {
    if (known !== undefined && known.generation > of) return;
    known = { generation: of, at: deps.now(), hashes: hashesOf(found) };
  };
  const tell = (before: DefinitionHashes | undefined): void => {
    const hashes = known?.hashes;
    if (hashes === undefined || hashes === before) return;
    if (before === undefined || !sameHashes(before, hashes)) deps.onDifferent(hashes, before);
  };
  const start = (): Promise<Discovery> => {
    const of = generation;
    const answer = deps
      .discover()
      .then((discovery) => {
        if (discovery.kind === "failure") return discovery;
        const before = known?.hashes;
        take(discovery, of);
        tell(before);
        return discovery;
      })
      .finally(() => {
        running = undefined;
      });
    running = { generation: of, answer };
    return answer;
  };
  /** One asking at a time and one to come, however many wait. */
  const refresh = (): Promise<Discovery> => {
    if (running === undefined) return start();
    if (running.generation === generation) return running.answer;
    next ??= running.answer.then(() => {
      next = undefined;
      return refresh();
    });
    return next;
  };

  return {
    hashOf: async (tool, look) => {
      const current = known?.generation === generation ? known : undefined;
      const isEnough = look?.fresh !== true || (current !== undefined && deps.now() - current.at < FRESH_MS);
      if (current !== undefined && isEnough) return { ok: true, hash: current.hashes.get(tool) };
      const discovery = await refresh();
      if (discovery.kind === "failure") return { ok: false, failure: discovery };
      return { ok: true, hash: hashesOf(discovery).get(tool) };
    },
    refresh,
    expire: () => {
      generation += 1;
    },
    learn: (found) => take(found, generation),
  };
};
