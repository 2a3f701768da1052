import type { TraceList } from "@portcullis/contracts";
import { type InfiniteData, useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import { api, queryString } from "../../api/client.ts";
import type { Search } from "../../router.tsx";
import { withNewest } from "../../traces/pages.ts";
import { filterOf, ownFilters } from "../../traces/search.ts";

const PAGE = 200;
const STALE_MS = 30_000;
/** What was published just before the stream began is stored a moment later: the newest page is read until it must be there. */
const CATCH_UP_MS = [0, 1_500, 5_000] as const;

const read = (filters: Search, cursor: string | undefined, signal?: AbortSignal): Promise<TraceList> =>
  api<TraceList>(
    "GET",
    `/traces${queryString({ ...filterOf(filters, Date.now()), limit: PAGE, cursor })}`,
    signal === undefined ? {} : { signal },
  );

/**
 * The traces that the URL's filters leave, page by page, newest first. What is read stays as it is until it is asked for anew.
 * @param isFollowed whether news come by themselves; then nothing is read again for its age
 */
export const useTraces = (search: Search, isFollowed: boolean) => {
  const client = useQueryClient();
  const filters = ownFilters(search);
  const id = JSON.stringify(filters);
  const query = useInfiniteQuery({
    queryKey: ["traces", id],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => read(filters, pageParam, signal),
    getNextPageParam: ({ next }) => next ?? undefined,
    staleTime: isFollowed ? Number.POSITIVE_INFINITY : STALE_MS,
    refetchOnWindowFocus: false,
  });
  const rows = useMemo(() => query.data?.pages.flatMap(({ traces }) => traces) ?? [], [query.data]);
  /** Reads the newest page alone, however many there are, and puts what is new before them. */
  const readNewest = useCallback(async (): Promise<void> => {
    const newest = await read(JSON.parse(id) as Search, undefined).catch(() => undefined);
    if (newest === undefined) return;
    client.setQueryData<InfiniteData<TraceList, string | undefined>>(["traces", id], (before) =>
      before === undefined ? before : withNewest(before, newest),
    );
  }, [client, id]);
  const catchUp = useCallback((): void => {
    for (const ms of CATCH_UP_MS) setTimeout(() => void readNewest(), ms);
  }, [readNewest]);
  return { query, rows, catchUp };
};
