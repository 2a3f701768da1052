import type { TraceFilter } from "@portcullis/contracts";
import { planted } from "./generate.ts";

/** A kind of query, and what its plan must do where it is one over a list. */
export type Shape =
  | {
      readonly kind: "list";
      readonly title: string;
      readonly filter: TraceFilter;
      /** The index that answers it. */
      readonly by: "order" | "facets" | "words" | "conversation" | "any";
      /** Days before the last one that the page begins at, by a cursor. */
      readonly after?: number;
    }
  | { readonly kind: "aggregate"; readonly title: string; readonly query: Readonly<Record<string, string>> };

/** @param ago a time so many hours before the newest trace */
export const shapesOf = (ago: (hours: number) => string): readonly Shape[] => {
  const list = (
    title: string,
    filter: TraceFilter,
    by: Extract<Shape, { kind: "list" }>["by"],
    after?: number,
  ): Shape => ({
    ...{ kind: "list", title, filter, by },
    ...(after === undefined ? {} : { after }),
  });
  const aggregate = (title: string, query: Readonly<Record<string, string>>): Shape => ({
    kind: "aggregate",
    title,
    query,
  });
  return [
    list("the newest", {}, "order"),
    list("the newest of a large org", { org: "org-0" }, "order"),
    list("the newest of a small org", { org: "org-19" }, "any"),
    list("a page in the middle of all, by cursor", {}, "order", 15),
    list("blocked (5 %)", { outcome: "blocked" }, "order"),
    list("not completed, not of one server", { outcome: "!completed", server: "!server-0" }, "order"),
    list("one tool of 200, failed", { tool: "tool-150", outcome: "failed" }, "any"),
    list("one key of 200, in one day", { key: "key_19_9", from: ago(24) }, "any"),
    list("one conversation of many", { conversation: "conversation-777" }, "conversation"),
    list("one type of finding (0.05 %), critical", { type: planted.rareType, severity: "critical" }, "any"),
    list("what nothing has", { key: "key_0_0", tool: "tool-1", code: "result_blocked" }, "facets"),
    list(
      "longer than 1.9 s, within an hour two weeks ago",
      { minDurationMs: 1_900, from: ago(337), to: ago(336) },
      "any",
    ),
    list("a common word", { text: planted.commonWord }, "any"),
    list("a rare word", { text: planted.rareWord }, "words"),
    list("a phrase", { text: `"${planted.phrase}"` }, "any"),
    list("a prefix and not a word, of one org", { text: "w1999* -w2", org: "org-3" }, "any"),
    list("a placeholder, and blocked", { text: "<EMAIL_ADDRESS_1>", outcome: "blocked" }, "any"),
    aggregate("the last day by outcome, each hour", { from: ago(24), by: "outcome" }),
    aggregate("the last day by server and code, each 15 minutes", {
      from: ago(24),
      by: "server,code",
      bucket: "15m",
    }),
    aggregate("the last day, latency of all stages", { from: ago(24), latency: "true" }),
    aggregate("7 days by tool, each 6 hours", { from: ago(168), by: "tool", bucket: "6h" }),
    aggregate("7 days by detector and type, of one org", {
      from: ago(168),
      by: "detector,type",
      org: "org-5",
      bucket: "6h",
    }),
    aggregate("30 days by outcome, each day", { from: ago(719), by: "outcome", bucket: "1d" }),
    aggregate("30 days by category, each day", { from: ago(719), by: "category", bucket: "1d" }),
    aggregate("30 days of one tool by code, with latency", {
      from: ago(719),
      by: "code",
      bucket: "1d",
      tool: "tool-150",
      latency: "true",
    }),
  ];
};
