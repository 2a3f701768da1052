import type { TraceList } from "@portcullis/contracts";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { api, queryString } from "../../api/client.ts";
import type { Search } from "../../router.tsx";
import { filterOf, ownFilters } from "../../traces/search.ts";

const PAGE = 200;

/** The traces that the URL's filters leave, page by page, newest first. What is read stays as it is until it is asked for anew. */
export const useTraces = (search: Search) => {
  const filters = ownFilters(search);
  const query = useInfiniteQuery({
    queryKey: ["traces", filters],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      api<TraceList>(
        "GET",
        `/traces${queryString({ ...filterOf(filters, Date.now()), limit: PAGE, cursor: pageParam })}`,
        { signal },
      ),
    getNextPageParam: ({ next }) => next ?? undefined,
    staleTime: 30_000,
    refetchOnWindowFocus: false,
  });
  const rows = useMemo(() => query.data?.pages.flatMap(({ traces }) => traces) ?? [], [query.data]);
  return { query, rows };
};
