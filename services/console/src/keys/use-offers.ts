import type { OrgRecord, ServerView, ToolView } from "@portcullis/contracts";
import { useQueries, useQuery } from "@tanstack/react-query";
import { api } from "../api/client.ts";
import { isEnabled, type Offer } from "./covered.ts";

const STALE_MS = 60_000;

const toOffer = ({ kind, server, name, description, risk }: ToolView): Offer => ({
  kind,
  server,
  name,
  description,
  risk,
});

export type Offers = {
  readonly offers: readonly Offer[];
  /** The same with their definitions. */
  readonly views: readonly ToolView[];
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly retry: () => void;
};

/** The tools and prompts that keys of an organisation can reach: approved, as they were approved, and turned on. */
export const useOffers = (org: OrgRecord | undefined): Offers => {
  const servers = useQuery({
    queryKey: ["servers"],
    queryFn: ({ signal }) => api<readonly ServerView[]>("GET", "/admin/servers", { signal }),
    staleTime: STALE_MS,
  });
  const wanted = (servers.data ?? [])
    .filter(({ slug, status }) => status === "approved" && Object.hasOwn(org?.enabled ?? {}, slug))
    .flatMap(({ slug, promptCount }) => [
      { slug, kind: "tools" },
      ...(promptCount === 0 ? [] : [{ slug, kind: "prompts" }]),
    ]);
  const lists = useQueries({
    queries: wanted.map(({ slug, kind }) => ({
      queryKey: ["servers", slug, kind],
      queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
        api<readonly ToolView[]>("GET", `/admin/servers/${slug}/${kind}`, { signal }),
      staleTime: STALE_MS,
    })),
  });
  const failed = [servers, ...lists].filter(({ isError }) => isError);
  const views =
    org === undefined
      ? []
      : lists
          .flatMap(({ data = [] }) => data)
          .filter((view) => view.state === "approved" && isEnabled(org, toOffer(view)));
  return {
    views,
    offers: views.map(toOffer),
    isPending: org === undefined || servers.isPending || lists.some(({ isPending }) => isPending),
    error: failed[0]?.error ?? null,
    retry: () => {
      for (const query of failed) void query.refetch();
    },
  };
};
