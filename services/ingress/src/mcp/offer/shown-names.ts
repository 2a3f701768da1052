import { sha256Hex } from "@portcullis/crypto";
import type { Target } from "../ports.ts";

/** Longest name that MCP clients and model providers accept. */
export const MAX_SHOWN_NAME = 64;
const ACCEPTED = /^[A-Za-z0-9_.-]{1,64}$/;

const markedName = (plain: string, attempt: number): string => {
  const mark = `_${sha256Hex(`${attempt}\n${plain}`).slice(0, 16)}`;
  return plain.replaceAll(/[^A-Za-z0-9_.-]/g, "_").slice(0, MAX_SHOWN_NAME - mark.length) + mark;
};

/**
 * The names that tools (or prompts) of many servers have where they are shown as one: `server__name`, one for each target in
 * their order, no two the same. A slug has no underscore, so no two plain names are the same; one that is too long or has
 * characters that clients refuse is cut and told apart by a hash, and by another hash where somebody has that name already.
 * Names are looked up in what this was called with, never parsed back.
 */
export const shownNames = (targets: readonly Target[]): readonly string[] => {
  const plain = targets.map(({ server, name }) => `${server}__${name}`);
  // Plain names first: no server can take one away by what it calls its own tools.
  const taken = new Set(plain.filter((name) => ACCEPTED.test(name)));
  return plain.map((name) => {
    if (ACCEPTED.test(name)) return name;
    let attempt = 0;
    let marked = markedName(name, attempt);
    while (taken.has(marked)) {
      attempt += 1;
      marked = markedName(name, attempt);
    }
    taken.add(marked);
    return marked;
  });
};
