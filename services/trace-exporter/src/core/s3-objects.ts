import { type Outgoing, toNdjson } from "./events.ts";

export type S3Object = { readonly key: string; readonly text: string };

const hourOf = (time: string): string => {
  const date = new Date(time);
  const at = Number.isNaN(date.getTime()) ? new Date(0) : date;
  return at.toISOString().slice(0, 13).replaceAll(/[-T]/g, "/");
};

/**
 * The objects of a batch: by org and hour (UTC), named by the stream and the first sequence in each. A batch that is delivered again
 * begins at the same event, since a position is never in the middle of one; so each object of it that was written before is written over, also
 * where this batch has more events or fewer, and no event ends up in two.
 */
export const toObjects = (prefix: string, events: readonly Outgoing[]): readonly S3Object[] => {
  const groups = Map.groupBy(events, ({ org, time }) => `${org}/${hourOf(time)}`);
  return [...groups].flatMap(([folder, group]) => {
    const [first] = group;
    if (first === undefined) return [];
    const name = `${first.stream}-${String(first.sequence).padStart(12, "0")}.ndjson.gz`;
    return [{ key: `${prefix}${folder}/${name}`, text: toNdjson(group) }];
  });
};
