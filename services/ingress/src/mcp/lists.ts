import type { RpcAnswer } from "./answers.ts";
import { resultAnswer } from "./answers.ts";
import { type JsonObject, objectText, textOf } from "./json-text.ts";
import type { RpcRequest } from "./message.ts";
import type { Era, ListKind, Members, OfferView } from "./ports.ts";
import { type Refusal, refuse } from "./refusal.ts";
import { META, MODERN_VERSIONS } from "./versions.ts";

/** What the gate answers by itself: the lists of the synced catalog, so that no server's state slows another's list. */

export type Answered =
  | { readonly ok: true; readonly answer: RpcAnswer }
  | { readonly ok: false; readonly refusal: Refusal };

const LISTS: Readonly<
  Record<string, { readonly kind: ListKind; readonly member: string; readonly capability: string }>
> = {
  "tools/list": { kind: "tools", member: "tools", capability: "tools" },
  "prompts/list": { kind: "prompts", member: "prompts", capability: "prompts" },
  "resources/list": { kind: "resources", member: "resources", capability: "resources" },
  "resources/templates/list": {
    kind: "templates",
    member: "resourceTemplates",
    capability: "resources",
  },
};

export const isList = (method: string): boolean => Object.hasOwn(LISTS, method);

/** What every result of 2026-07-28 has. A list is as fresh as the moment, and nobody else's than the key's. */
const modernMembers = (view: OfferView): Members => ({
  resultType: "complete",
  ttlMs: 0,
  cacheScope: "private",
  _meta: { [META.serverInfo]: view.serverInfo },
});

/** An object with a list in it, whose items are printed as they came. */
const withList = (others: Members, member: string, items: readonly JsonObject[]): JsonObject => {
  const value = { ...others, [member]: items.map((item) => item.value) };
  if (items.every(({ exact }) => exact === undefined)) return { value };
  const texts = Object.entries(others).map(([name, each]) => [name, JSON.stringify(each)] as const);
  return { value, exact: objectText([...texts, [member, `[${items.map(textOf).join(",")}]`]]) };
};

/** Answers one of the lists, a page of it. */
export const answerList = (view: OfferView, era: Era, { id, method, params }: RpcRequest): Answered => {
  const list = LISTS[method];
  if (list === undefined) return { ok: false, refusal: refuse.method(era === "modern" ? 404 : 200) };
  const { cursor } = params;
  if (cursor !== undefined && typeof cursor !== "string") {
    return { ok: false, refusal: refuse.params("cursor must be a string.") };
  }
  const page = view.list(list.kind, cursor);
  if (page === undefined) return { ok: false, refusal: refuse.params("Unknown cursor") };
  // Tools are what everybody asks for, so that a key without any hears of none rather than of an error.
  const isOffered = list.kind === "tools" || view.capabilities(era)[list.capability] !== undefined;
  if (!isOffered && page.items.length === 0) {
    return { ok: false, refusal: refuse.method(era === "modern" ? 404 : 200) };
  }
  const others = {
    ...(era === "modern" ? modernMembers(view) : {}),
    ...(page.nextCursor === undefined ? {} : { nextCursor: page.nextCursor }),
  };
  return { ok: true, answer: resultAnswer(id, withList(others, list.member, page.items)) };
};

/** `server/discover`. */
export const answerDiscover = (view: OfferView, { id }: RpcRequest): RpcAnswer =>
  resultAnswer(id, {
    value: {
      ...modernMembers(view),
      supportedVersions: MODERN_VERSIONS,
      capabilities: view.capabilities("modern"),
      ...(view.instructions === undefined ? {} : { instructions: view.instructions }),
    },
  });
