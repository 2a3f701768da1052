import type { McpMethod } from "@portcullis/contracts";
import { skipSpace, stringEnd, valueEnd } from "../json-text.ts";
import type { Members } from "../ports.ts";
import { shownUri } from "./shown-uris.ts";
import { type Places, uriPlaces } from "./uri-places.ts";

type Show = (uri: string) => string;

const isObject = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const rewriteValue = (value: unknown, places: Places, show: Show): unknown => {
  const rewriteMember = (member: unknown, place: Places | "uri"): unknown => {
    if (place !== "uri") return rewriteValue(member, place, show);
    return typeof member === "string" ? show(member) : member;
  };
  if (Array.isArray(value)) {
    const items: unknown[] = [...value];
    for (const [index, place] of places) items[Number(index)] = rewriteMember(items[Number(index)], place);
    return items;
  }
  if (!isObject(value)) return value;
  const members: Record<string, unknown> = { ...value };
  for (const [name, place] of places) members[name] = rewriteMember(members[name], place);
  return members;
};

/** Copies the value that begins at `from`, with its URIs rewritten, onto `parts`. Returns where it ended. */
const rewriteText = (text: string, from: number, places: Places, show: Show, parts: string[]): number => {
  const opening = text.charAt(from);
  if (opening !== "{" && opening !== "[") {
    const end = valueEnd(text, from);
    parts.push(text.slice(from, end));
    return end;
  }
  let copied = from;
  let at = skipSpace(text, from + 1);
  for (let index = 0; text[at] !== "}" && text[at] !== "]" && at < text.length; index += 1) {
    let name = String(index);
    if (opening === "{") {
      const nameEnd = stringEnd(text, at);
      name = String(JSON.parse(text.slice(at, nameEnd)));
      at = skipSpace(text, skipSpace(text, nameEnd) + 1);
    }
    const place = places.get(name);
    const end = valueEnd(text, at);
    if (place !== undefined) {
      parts.push(text.slice(copied, at));
      if (place === "uri") parts.push(JSON.stringify(show(String(JSON.parse(text.slice(at, end))))));
      else rewriteText(text, at, place, show, parts);
      copied = end;
    }
    at = skipSpace(text, end);
    if (text[at] === ",") at = skipSpace(text, at + 1);
  }
  parts.push(text.slice(copied, at + 1));
  return at + 1;
};

/** A server's result as it is shown where many servers are shown as one. The same object where it names no resource. */
export const showUris = (method: McpMethod, server: string, result: Members): Members => {
  const places = uriPlaces(method, result);
  if (places === undefined) return result;
  return rewriteValue(result, places, (uri) => shownUri(server, uri)) as Members;
};

/**
 * The same for the text of a result that only its text holds exactly: but for the URIs, no byte changes.
 * @param text well formed, with no member twice
 */
export const showUrisInText = (method: McpMethod, server: string, text: string): string => {
  const result: unknown = JSON.parse(text);
  const places = isObject(result) ? uriPlaces(method, result) : undefined;
  if (places === undefined) return text;
  const from = skipSpace(text, 0);
  const parts: string[] = [text.slice(0, from)];
  const end = rewriteText(text, from, places, (uri) => shownUri(server, uri), parts);
  return parts.join("") + text.slice(end);
};
