import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useMemo, useRef, useState } from "react";
import type { Search } from "../../router.tsx";
import { filterOf } from "../../traces/search.ts";
import { withTail } from "../../traces/tail.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { PageHead } from "../../ui/panel.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { formatCount } from "../../ui/time.tsx";
import { PHONE, useMedia } from "../../ui/use-media.ts";
import { Chips } from "./chips.tsx";
import { chosenColumns } from "./columns.tsx";
import { FilterBar } from "./filter-bar.tsx";
import { TraceTable } from "./table.tsx";
import styles from "./traces.module.css";
import { useKeys } from "./use-keys.ts";
import { useRowsByKey } from "./use-rows-by-key.ts";
import { type TailState, useTail } from "./use-tail.ts";
import { useTraces } from "./use-traces.ts";

const states: Readonly<Record<TailState, string>> = {
  off: "Not following",
  connecting: "Connecting",
  open: "Live",
  lost: "The stream is lost",
};

/** Words are found by the store alone, and what is past has no news. */
const canFollow = (search: Search): boolean => search.text === undefined && search.to === undefined;

/** All requests, as they come and as they came. */
export const Page = () => {
  const search = useSearch({ strict: false }) as Search;
  const navigate = useNavigate();
  const change = (changes: Readonly<Record<string, string | undefined>>): void => {
    const next = Object.entries({ ...search, ...changes }).filter(
      ([, value]) => value !== undefined && value !== "",
    );
    void navigate({ to: "/traces", search: Object.fromEntries(next) as Search });
  };
  const isPhone = useMedia(PHONE);
  const names = useMemo(() => chosenColumns(search.columns, isPhone), [search.columns, isPhone]);
  const { query, rows: listed, catchUp } = useTraces(search, canFollow(search));
  const [isPaused, setPaused] = useState(false);
  const [isScrolled, setScrolled] = useState(false);
  const [showsKeys, setShowsKeys] = useState(false);
  const scroll = useRef<HTMLElement>(null);
  const searchField = useRef<HTMLInputElement>(null);

  const { range: _range, ...moments } = search;
  const tail = useTail(canFollow(search) ? filterOf(moments, 0) : null, isPaused || isScrolled, catchUp);
  const rows = useMemo(() => withTail(tail.rows, listed), [tail.rows, listed]);
  const move = useRowsByKey(rows, scroll);
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    "/": () => searchField.current?.focus(),
    "?": () => setShowsKeys(true),
    p: () => setPaused((before) => !before),
  });
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const onEnd = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const toTop = (): void => {
    scroll.current?.scrollTo({ top: 0 });
    tail.show();
  };

  return (
    <div className={styles.page}>
      <PageHead
        title="Traces"
        actions={
          canFollow(search) && (
            <Button isSmall onPress={() => setPaused(!isPaused)}>
              {isPaused ? "Resume" : "Pause"}
            </Button>
          )
        }
      />
      <div>
        <FilterBar search={search} change={change} columns={names} field={searchField} />
        <ul className={styles.chips}>
          <Chips search={search} change={change} />
          <li className={styles.status}>
            <span role="status" className={styles.live} data-state={isPaused ? "off" : tail.state}>
              {isPaused ? `Paused, ${tail.waiting} waiting` : states[tail.state]}
            </span>
            <span>
              {formatCount(rows.length)}
              {hasNextPage ? " and more" : ""}
            </span>
            <Button isSmall tone="quiet" onPress={() => setShowsKeys(true)}>
              Keyboard
            </Button>
          </li>
        </ul>
      </div>
      <div className={styles.frame}>
        {tail.waiting > 0 && !isPaused && (
          <div className={styles.fresh}>
            <Button isSmall tone="primary" onPress={toTop}>
              {formatCount(tail.waiting)} new
            </Button>
          </div>
        )}
        <ScrollRegion
          ref={scroll}
          className={styles.scroll}
          label="Traces, newest first"
          onScroll={({ currentTarget }) => setScrolled(currentTarget.scrollTop > 0)}
        >
          {query.isPending ? (
            <Skeleton lines={12} label="Reading traces" />
          ) : query.isError && rows.length === 0 ? (
            <ProblemNote error={query.error} retry={() => void query.refetch()} />
          ) : rows.length === 0 ? (
            <EmptyState title="No trace is like this">
              Take a filter off, choose a longer time, or send a request with a key of yours.
            </EmptyState>
          ) : (
            <TraceTable rows={rows} names={names} scroll={scroll} onEnd={onEnd} />
          )}
        </ScrollRegion>
      </div>
      <Dialog title="Keyboard" isOpen={showsKeys} onClose={() => setShowsKeys(false)}>
        <dl className={styles.keys}>
          <dt>
            <kbd>j</kbd> <kbd>k</kbd>
          </dt>
          <dd>the next, the previous trace</dd>
          <dt>
            <kbd>Enter</kbd>
          </dt>
          <dd>opens it</dd>
          <dt>
            <kbd>/</kbd>
          </dt>
          <dd>the search</dd>
          <dt>
            <kbd>p</kbd>
          </dt>
          <dd>pauses and resumes</dd>
          <dt>
            <kbd>?</kbd>
          </dt>
          <dd>shows this</dd>
        </dl>
      </Dialog>
    </div>
  );
};
