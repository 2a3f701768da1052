import type { TraceList } from "@portcullis/contracts";

type Pages = { readonly pages: readonly TraceList[]; readonly pageParams: readonly (string | undefined)[] };

/** Pages read earlier with the newest one, read now, over them. Where a gap would lie between the two, only the newest one is left. */
export const withNewest = (
  before: Pages,
  newest: TraceList,
): { pages: TraceList[]; pageParams: (string | undefined)[] } => {
  const fresh = new Map(newest.traces.map((row) => [row.requestId, row]));
  const [first, ...rest] = before.pages;
  const isJoined = first?.traces.some(({ requestId }) => fresh.has(requestId)) ?? false;
  if (first === undefined || (!isJoined && newest.next !== null))
    return { pages: [newest], pageParams: [undefined] };
  const known = new Set(first.traces.map(({ requestId }) => requestId));
  const added = newest.traces.filter(({ requestId }) => !known.has(requestId));
  const kept = first.traces.map((row) => fresh.get(row.requestId) ?? row);
  return {
    pages: [{ ...first, traces: [...added, ...kept] }, ...rest],
    pageParams: [...before.pageParams],
  };
};
