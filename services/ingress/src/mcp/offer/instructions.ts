import type { ServerRecord } from "@portcullis/contracts";

/** Most that instructions of many servers are together, in characters: models read all of it. */
export const MAX_INSTRUCTIONS = 8192;

/** With less than this nothing would be said; further servers say nothing then. */
const MIN_SHARE = 160;

const CUT = "…";

const cutTo = (text: string, length: number): string => {
  if (text.length <= length) return text;
  const cut = text.slice(0, Math.max(0, length - CUT.length));
  // Not through the middle of a character.
  return (cut.isWellFormed() ? cut : cut.slice(0, -1)) + CUT;
};

/** How long each may be so that none is cut for another's length: the short ones whole, the long ones alike. */
const shareOf = (lengths: readonly number[], limit: number): number => {
  let left = limit;
  let rest = lengths.length;
  for (const length of lengths.toSorted((a, b) => a - b)) {
    if (length * rest > left) return Math.floor(left / rest);
    left -= length;
    rest -= 1;
  }
  return Number.POSITIVE_INFINITY;
};

const headingOf = ({ slug, title }: ServerRecord): string =>
  `## ${slug}${title === slug ? "" : `: ${title.replaceAll(/\s+/g, " ")}`}\n\nNames of this server begin with ${slug}__.\n\n`;

/** The servers' own instructions, each under its server's name; undefined where none has any. */
export const joinedInstructions = (servers: readonly ServerRecord[]): string | undefined => {
  const parts = servers
    .flatMap((server) => {
      const text = server.instructions?.trim() ?? "";
      return text === "" ? [] : [{ heading: headingOf(server), text }];
    })
    .slice(0, Math.floor(MAX_INSTRUCTIONS / MIN_SHARE));
  if (parts.length === 0) return undefined;
  const separator = "\n\n";
  const separators = (parts.length - 1) * separator.length;
  const share = shareOf(
    parts.map(({ heading, text }) => heading.length + text.length),
    MAX_INSTRUCTIONS - separators,
  );
  return parts.map(({ heading, text }) => cutTo(heading + text, share)).join(separator);
};
