import type { RiskReason } from "@portcullis/contracts";
import { isAtLeast } from "../reasons.ts";
import { conceptsBySentence, readOrders } from "../steering/read-signs.ts";
import { quoteName } from "../text/characters.ts";
import { mixesScripts } from "../text/lookalikes.ts";
import type { DefinitionSignal, PassageSignal, Subject } from "./signal.ts";

const bare = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, "");

/** A name that people take for another server's tool. */
export const confusableName: DefinitionSignal = ({ name, others }) => {
  const reasons: RiskReason[] = [];
  if (mixesScripts(name))
    reasons.push({
      code: "confusable_name",
      level: "high",
      pointer: "/name",
      detail: "the name mixes Latin letters with letters of another script that look the same",
    });
  const other = others.bySkeleton(name);
  if (other === undefined) return reasons;
  const whose = `${quoteName(other.name)} of server ${quoteName(other.server)}`;
  const add = (code: string, level: RiskReason["level"], detail: string): void => {
    reasons.push({ code, level, pointer: "/name", detail });
  };
  if (name === other.name) add("same_name", "low", `the name is also that of ${whose}`);
  else if (bare(name) === bare(other.name) && /^[\x20-\x7e]+$/.test(name))
    add("same_name", "low", `the name differs from ${whose} in case or separators only`);
  else if (bare(name) === bare(other.server + other.name))
    add("confusable_name", "medium", `the name reads as if it were ${whose}`);
  else
    add(
      "confusable_name",
      /^[\x20-\x7e]+$/.test(name) ? "medium" : "high",
      `the name is easily taken for ${whose}`,
    );
  return reasons;
};

/** Names as descriptions write them: with a separator, in camel case, or in quotes. */
const MENTION =
  /(?<![A-Za-z0-9])(?:[A-Za-z][A-Za-z0-9]{0,63}(?:[_\-./:]{1,2}[A-Za-z0-9]{1,63}){1,8}|[a-z]{1,63}(?:[A-Z][a-z0-9]{1,63}){1,8})|(?<=[`'"])[A-Za-z][\w-]{2,63}(?=[`'"])/g;
const MAX_MENTIONS = 2_000;

const escapeRegExp = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, "[^a-z0-9]");

type Mention = { readonly written: string; readonly server: string; readonly isQualified: boolean };

const mentionsIn = (text: string, { server, name, others }: Subject): readonly Mention[] => {
  const found: Mention[] = [];
  let count = 0;
  for (const [written] of text.matchAll(MENTION)) {
    if (++count > MAX_MENTIONS) break;
    if (written.length > 130 || bare(written) === bare(name)) continue;
    const slash = written.search(/[/.:]/);
    const prefix = slash === -1 ? "" : written.slice(0, slash);
    const isQualified = prefix !== "" && prefix !== server && others.hasServer(prefix);
    const other = others.byName(isQualified ? written.slice(slash + 1) : written);
    if (other !== undefined) found.push({ written, server: other.server, isQualified });
  }
  return found;
};

const STEERING = [
  "avoid",
  "avoid_weak",
  "redirect",
  "redirect_weak",
  "address",
  "prefer",
  "secrecy",
  "conceal",
  "sink",
  "insert",
  "harm",
] as const;
const HANDLING = ["send", "always"] as const;
const ORDER = ["must", "before", "always", "send"] as const;

/** What a tool says of the tools of other servers. */
export const shadowing: PassageSignal = (passage, subject) => {
  const mentions = mentionsIn(passage.text, subject);
  if (mentions.length === 0) return [];
  const isSteering = readOrders(passage.text).some(({ level }) => isAtLeast(level, "medium"));
  const areSeveral = new Set(mentions.map(({ written }) => written)).size > 1;
  const sentences = conceptsBySentence(passage.text);
  return mentions.slice(0, 20).map(({ written, server, isQualified }): RiskReason => {
    const needle = written.toLowerCase();
    // What is said of it may be in the sentence after the one that names it.
    const around = sentences.filter(
      ({ text }, index) => text.includes(needle) || sentences[index - 1]?.text.includes(needle) === true,
    );
    const namesServer =
      isQualified || around.some(({ text }) => new RegExp(`\\b${escapeRegExp(server)}\\b`).test(text));
    const says = (list: readonly (typeof STEERING | typeof HANDLING | typeof ORDER)[number][]): boolean =>
      around.some(({ concepts }) => list.some((concept) => concepts.has(concept)));
    const isHigh =
      isSteering ||
      says(STEERING) ||
      (areSeveral && says(["send"])) ||
      (says(["always"]) && says(["send"])) ||
      (says(["before"]) && says(["must"]) && says(["send"])) ||
      (namesServer && says(ORDER));
    const level = isHigh ? "high" : says(HANDLING) || isQualified ? "medium" : "low";
    return {
      code: "shadows_other_tool",
      level,
      pointer: passage.pointer,
      detail: `${isHigh ? "says how to use or avoid" : "names"} ${quoteName(written)}, a tool of server ${quoteName(server)}`,
    };
  });
};
