import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type SearchSchemaInput,
} from "@tanstack/react-router";
import type { FunctionComponent } from "react";
import { NotFound } from "./shell/not-found.tsx";
import { PageFailed } from "./shell/page-failed.tsx";
import { Shell } from "./shell/shell.tsx";

/** Everything that a page shows stands in its URL, as text: a link is a view. */
export type Search = Readonly<Record<string, string>>;
const textSearch = (search: Record<string, unknown> & SearchSchemaInput): Search =>
  Object.fromEntries(
    Object.entries(search).flatMap(([name, value]) =>
      value === undefined || value === null || value === "" ? [] : [[name, String(value)]],
    ),
  );

const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFound,
  errorComponent: PageFailed,
  validateSearch: textSearch,
});

const page = <Path extends string>(path: Path, load: () => Promise<{ readonly Page: FunctionComponent }>) =>
  createRoute({ getParentRoute: () => root, path, component: lazyRouteComponent(load, "Page") });

const pages = [
  page("/", () => import("./pages/overview/page.tsx")),
  page("/traces", () => import("./pages/traces/page.tsx")),
  page("/traces/$id", () => import("./pages/trace/page.tsx")),
  page("/investigations", () => import("./pages/investigations/page.tsx")),
  page("/investigations/$id", () => import("./pages/investigation/page.tsx")),
  page("/catalog", () => import("./pages/catalog/page.tsx")),
  page("/catalog/$server", () => import("./pages/server/page.tsx")),
  page("/orgs", () => import("./pages/orgs/page.tsx")),
  page("/orgs/$org", () => import("./pages/org/page.tsx")),
  page("/keys", () => import("./pages/keys/page.tsx")),
  page("/keys/$key", () => import("./pages/key/page.tsx")),
  page("/policies", () => import("./pages/policies/page.tsx")),
  page("/approvals", () => import("./pages/approvals/page.tsx")),
  page("/playground", () => import("./pages/playground/page.tsx")),
  page("/audit", () => import("./pages/audit/page.tsx")),
  page("/settings", () => import("./pages/settings/page.tsx")),
] as const;

/** Search parameters are plain text, so that a hand can write them: no JSON, no quotes. */
const parseSearch = (text: string): Record<string, string> => Object.fromEntries(new URLSearchParams(text));
const stringifySearch = (search: Record<string, unknown>): string => {
  const params = new URLSearchParams(textSearch(search as Record<string, unknown> & SearchSchemaInput));
  const text = params.toString();
  return text === "" ? "" : `?${text}`;
};

export const router = createRouter({
  routeTree: root.addChildren(pages),
  basepath: "/console",
  parseSearch,
  stringifySearch,
  defaultPreload: "intent",
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
