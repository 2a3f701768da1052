import { RESOURCE_DEFINITION_HASH } from "@portcullis/catalog";
import type { ServerChanged, ServerRecord } from "@portcullis/contracts";
import { isWellFormedJson } from "@portcullis/crypto";
import { createBreaker } from "../../core/breaker.ts";
import { coalesce } from "../../core/coalesce.ts";
import {
  createKnownDefinitions,
  type DefinitionHashes,
  promptHashes,
  toolHashes,
} from "../../core/known-definitions.ts";
import type { Upstream, UpstreamFailure } from "./upstream.ts";
import type { ConnectedServer, UpstreamsDeps } from "./upstreams.ts";

export type ServerEntry = ConnectedServer & {
  /** Asks for what was pinned, to know it before the first call. */
  readonly learnAll: () => Promise<void>;
  /** Takes in what somebody else has just asked for. */
  readonly learn: (found: { readonly tools: DefinitionHashes; readonly prompts: DefinitionHashes }) => void;
};

type Deps = Pick<UpstreamsDeps, "onChanged" | "onEchoed" | "now" | "breaker"> & {
  readonly createPace: (now: () => number) => () => number;
  /** As approved last, to compare what the server says with what was pinned. */
  readonly recordOf: () => ServerRecord | undefined;
};

const BREAKER = { failures: 5, pauseMs: 10_000 };
/** How long a server that failed has to show that it is there. */
const ALIVE_LIMIT_MS = 5_000;

const schedule = (work: () => void, delayMs: number): void => void setTimeout(work, delayMs).unref();

const unpinnable: UpstreamFailure = {
  kind: "failure",
  code: "upstream_protocol_error",
  detail: "a definition has an unpaired surrogate",
  sent: true,
};

/** What is kept of one approved server while its record and its credentials stay the same. */
export const createServerEntry = (record: ServerRecord, upstream: Upstream, deps: Deps): ServerEntry => {
  const { slug } = record;
  const hint = (reason: ServerChanged["reason"]): (() => void) =>
    coalesce(() => deps.onChanged(slug, reason), deps.createPace(deps.now), schedule);
  const hintListChanged = hint("list_changed");
  const hintDifferent = hint("definition_changed");
  const noteEchoes = (echoes: number): void => {
    if (echoes > 0) deps.onEchoed(slug, echoes);
  };

  type Pinned = readonly { readonly name: string; readonly definitionHash: string }[];
  const known = (
    discover: () => Promise<DefinitionHashes | UpstreamFailure>,
    pinned: (of: ServerRecord) => Pinned,
  ) =>
    createKnownDefinitions({
      discover,
      onDifferent: (hashes, before) => {
        const current = deps.recordOf();
        const isDrift = (current === undefined ? [] : pinned(current)).some(
          ({ name, definitionHash }) => hashes.get(name) !== definitionHash,
        );
        if (before !== undefined || isDrift) hintDifferent();
      },
      now: deps.now,
    });
  const tools = known(
    async () => {
      const found = await upstream.discover();
      if (found.kind === "failure") return found;
      noteEchoes(found.echoes);
      // A definition that has no canonical form cannot be pinned, so its server cannot be used.
      return isWellFormedJson([found.tools, found.instructions]) ? toolHashes(found) : unpinnable;
    },
    (of) => of.tools,
  );
  const prompts = known(
    async () => {
      const found = await upstream.discoverPrompts();
      if (found.kind === "failure") return found;
      noteEchoes(found.echoes);
      return isWellFormedJson(found.prompts) ? promptHashes(found) : unpinnable;
    },
    (of) => of.prompts,
  );
  const learnAll = async (): Promise<void> => {
    await tools.refresh();
    if ((deps.recordOf()?.prompts ?? []).length > 0) await prompts.refresh();
  };
  const refresh = coalesce(() => void learnAll(), deps.createPace(deps.now), schedule);
  upstream.onChanged((sign) => {
    if (sign === "tools" || sign === "reconnected") tools.expire();
    if (sign === "prompts" || sign === "reconnected") prompts.expire();
    if (sign !== "reconnected") hintListChanged();
    if (sign !== "resources") refresh();
  });

  return {
    kind: "connected",
    record,
    upstream,
    definitionHashOf: async (kind, name, look) => {
      switch (kind) {
        case "tool":
          return tools.hashOf(name, look);
        case "prompt":
          return prompts.hashOf(name, look);
        case "resource":
          return { ok: true, hash: RESOURCE_DEFINITION_HASH };
      }
    },
    reportChanged: hintDifferent,
    breaker: createBreaker({
      ...(deps.breaker ?? BREAKER),
      now: deps.now,
      isAlive: async () => (await upstream.discover(AbortSignal.timeout(ALIVE_LIMIT_MS))).kind !== "failure",
    }),
    callsInFlight: 0,
    learnAll,
    learn: (found) => {
      tools.learn(found.tools);
      prompts.learn(found.prompts);
    },
  };
};
