import { type McpMethod, type OfferKind, slugSchema } from "@portcullis/contracts";
import type { Members, OfferView, SealedState, Target, Viewer } from "./ports.ts";
import { type Refusal, refuse } from "./refusal.ts";

/** What a request aims at: by the name that its client used, and whose it is. */
export type Aim = {
  readonly kind: OfferKind;
  readonly shownName: string;
  readonly target: Target;
  /** The pinned definition; undefined where there is none, or nothing that the caller may use. */
  readonly definition: Members | undefined;
  readonly ref?: "prompt" | "resource";
  /** Of `tasks/*`: the server's own id of the task, and ours. */
  readonly task?: { readonly own: string; readonly shown: string };
};

export type Aimed =
  | { readonly ok: true; readonly aim: Aim }
  | { readonly ok: false; readonly refusal: Refusal };

/** The slug that stands for a server that there is not; whatever is asked of it is denied and traced. */
const NO_SERVER = "unknown";
const MAX_NAME = 4096;

const isObject = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isName = (value: unknown): value is string =>
  typeof value === "string" && value !== "" && value.length <= MAX_NAME;

type Looking = { readonly view: OfferView; readonly viewer: Viewer; readonly sealed: SealedState };

/**
 * INV-7: a name that the caller may not use takes the same way as one that does not exist: to the policy service, which
 * denies both.
 */
const aimAt = (
  { view, viewer }: Looking,
  kind: OfferKind,
  shownName: string,
  as: readonly (OfferKind | "template")[] = [kind],
): Aim => {
  const found = as.map((each) => view.resolve(each, shownName)).find((each) => each !== undefined);
  if (found !== undefined) {
    const { server, name, definition } = found;
    return { kind, shownName, target: { server, name }, definition };
  }
  const server = slugSchema.safeParse(viewer.server);
  return {
    kind,
    shownName,
    target: { server: server.success ? server.data : NO_SERVER, name: shownName },
    definition: undefined,
  };
};

const aimOfRef = (looking: Looking, ref: unknown): Aim | undefined => {
  if (!isObject(ref)) return undefined;
  if (ref.type === "ref/prompt" && isName(ref.name)) {
    return { ...aimAt(looking, "prompt", ref.name), ref: "prompt" };
  }
  if (ref.type !== "ref/resource" || !isName(ref.uri)) return undefined;
  return { ...aimAt(looking, "resource", ref.uri, ["template", "resource"]), ref: "resource" };
};

const missing = (what: string): Aimed => ({ ok: false, refusal: refuse.params(`params must have ${what}.`) });

/** Finds out what a governed request aims at. */
export const aimOf = (looking: Looking, method: McpMethod, params: Members): Aimed => {
  switch (method) {
    case "tools/call":
    case "prompts/get": {
      if (!isName(params.name)) return missing("a name");
      if (params.arguments !== undefined && !isObject(params.arguments)) {
        return { ok: false, refusal: refuse.params("arguments must be an object.") };
      }
      return { ok: true, aim: aimAt(looking, method === "tools/call" ? "tool" : "prompt", params.name) };
    }
    case "resources/read":
    case "resources/subscribe":
    case "resources/unsubscribe":
      return isName(params.uri)
        ? { ok: true, aim: aimAt(looking, "resource", params.uri) }
        : missing("a uri");
    case "completion/complete": {
      const aim = aimOfRef(looking, params.ref);
      return aim === undefined ? missing("a ref to a prompt or a resource") : { ok: true, aim };
    }
    case "tasks/get":
    case "tasks/update":
    case "tasks/cancel": {
      const { taskId } = params;
      const task = isName(taskId) ? looking.sealed.openTask(looking.viewer, taskId) : undefined;
      const isInView = looking.viewer.server === undefined || task?.server === looking.viewer.server;
      if (task === undefined || !isName(taskId) || !isInView) {
        return { ok: false, refusal: refuse.params("Unknown task") };
      }
      const { server, tool: name } = task;
      return {
        ok: true,
        aim: {
          kind: "tool",
          shownName: name,
          target: { server, name },
          definition: undefined,
          task: { own: task.taskId, shown: taskId },
        },
      };
    }
  }
};
