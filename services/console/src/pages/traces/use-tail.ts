import type { TraceEvent, TraceSummary } from "@portcullis/contracts";
import { useCallback, useEffect, useRef, useState } from "react";
import { queryString } from "../../api/client.ts";
import { addToTail, matches, streamQuery, toSummary } from "../../traces/tail.ts";

type Filter = Readonly<Record<string, string>>;
export type TailState = "off" | "connecting" | "open" | "lost";

/** New rows are shown a few times a second, however many there are. */
const SHOW_EVERY_MS = 200;

/**
 * What happens now, as far as the filters leave it. While it is held, rows wait and are counted.
 * @param filter null where nothing is to be followed
 * @param onOpen called when the stream begins: what came before it is to be read anew
 */
export const useTail = (filter: Filter | null, isHeld: boolean, onOpen: () => void) => {
  const [rows, setRows] = useState<readonly TraceSummary[]>([]);
  const [waiting, setWaiting] = useState(0);
  const [state, setState] = useState<TailState>("off");
  const buffer = useRef<TraceSummary[]>([]);
  const opened = useRef(onOpen);
  opened.current = onOpen;
  const query = filter === null ? null : JSON.stringify(filter);

  useEffect(() => {
    buffer.current = [];
    setRows([]);
    setWaiting(0);
    setState(query === null ? "off" : "connecting");
    if (query === null) return undefined;
    const own = JSON.parse(query) as Filter;
    const source = new EventSource(`/v1/traces/stream${queryString(streamQuery(own))}`);
    source.onopen = () => {
      setState("open");
      opened.current();
    };
    // The browser comes back by itself, with the id of what it saw last.
    source.onerror = () => setState(source.readyState === EventSource.CLOSED ? "lost" : "connecting");
    source.addEventListener("trace", ({ data: text }: MessageEvent<string>) => {
      const { data } = JSON.parse(text) as TraceEvent;
      const isRow = data.phase === "received" || data.phase === "finished" || data.phase === "audit";
      if (isRow && matches(own, data)) buffer.current.push(toSummary(data));
    });
    return () => source.close();
  }, [query]);

  const show = useCallback(() => {
    const fresh = buffer.current;
    if (fresh.length === 0) return;
    buffer.current = [];
    setRows((before) => addToTail(before, fresh));
    setWaiting(0);
  }, []);

  useEffect(() => {
    if (query === null) return undefined;
    const count = () => setWaiting(new Set(buffer.current.map(({ requestId }) => requestId)).size);
    const timer = setInterval(isHeld ? count : show, SHOW_EVERY_MS);
    return () => clearInterval(timer);
  }, [query, isHeld, show]);

  return { rows, waiting, state, show, clear: () => setRows([]) };
};
