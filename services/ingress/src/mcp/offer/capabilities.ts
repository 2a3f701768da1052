import { coversKind } from "@portcullis/catalog";
import type { KeyRecord, OfferKind, OrgRecord, ServerRecord } from "@portcullis/contracts";
import type { Era, Members } from "../ports.ts";

/** What one server lets one caller do. */
export type ServerOffer = {
  readonly tools: boolean;
  readonly prompts: boolean;
  readonly resources: boolean;
  readonly subscribe: boolean;
  readonly completions: boolean;
  readonly logging: boolean;
  /** The server's own settings of the extension. */
  readonly tasks: Members | undefined;
};

export const TASKS_EXTENSION = "io.modelcontextprotocol/tasks";

const isObject = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * A kind is offered where the server declares it and the caller's patterns could include one, so that what a client sees when it
 * comes is true for as long as it stays: a tool in quarantine comes back to a client that knows of tools.
 * @param usable of which kinds the caller may use anything now
 */
export const offerOf = (
  server: ServerRecord,
  org: OrgRecord,
  key: KeyRecord,
  usable: Readonly<Record<"tools" | "prompts", boolean>>,
): ServerOffer => {
  const declared = server.described?.capabilities ?? {};
  const declares = (name: string): boolean => isObject(declared[name]);
  const offers = (name: string, kind: OfferKind): boolean =>
    declares(name) && coversKind(server, org, key, kind);
  const tools = usable.tools || offers("tools", "tool");
  const prompts = usable.prompts || offers("prompts", "prompt");
  const resources = offers("resources", "resource");
  const extensions = isObject(declared.extensions) ? declared.extensions : {};
  const tasks = tools && Object.hasOwn(extensions, TASKS_EXTENSION) ? extensions[TASKS_EXTENSION] : undefined;
  return {
    tools,
    prompts,
    resources,
    subscribe: resources && isObject(declared.resources) && declared.resources.subscribe === true,
    completions: declares("completions") && (prompts || resources),
    logging: declares("logging"),
    tasks: isObject(tasks) ? tasks : undefined,
  };
};

/**
 * ServerCapabilities of all that is offered. Lists change by the hand of operators too, so `listChanged` is true of each, whatever
 * the server says of its own. What we do not carry is not named: `experimental`, the tasks of 2025-11-25, other extensions.
 */
export const capabilitiesOf = (offers: readonly ServerOffer[], era: Era): Members => {
  const any = (of: (offer: ServerOffer) => boolean): boolean => offers.some(of);
  const listChanged = { listChanged: true };
  const subscribe = any((offer) => offer.subscribe) ? { subscribe: true } : {};
  const tasks = offers.flatMap((offer) => offer.tasks ?? []);
  const [settings = {}] = tasks;
  const hasTasks = era === "modern" && tasks.length > 0;
  // Nothing on offer looks like a server that has no tools yet (INV-7): it has a name for a list, and the list is empty.
  const hasTools = offers.length === 0 || any((offer) => offer.tools);
  return {
    ...(hasTools ? { tools: listChanged } : {}),
    ...(any((offer) => offer.prompts) ? { prompts: listChanged } : {}),
    ...(any((offer) => offer.resources) ? { resources: { ...subscribe, ...listChanged } } : {}),
    ...(any((offer) => offer.completions) ? { completions: {} } : {}),
    ...(any((offer) => offer.logging) ? { logging: {} } : {}),
    ...(hasTasks ? { extensions: { [TASKS_EXTENSION]: offers.length === 1 ? settings : {} } } : {}),
  };
};
