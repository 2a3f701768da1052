import type { Change, Viewer } from "../ports.ts";
import type { ChangeKind, Offer } from "./offer.ts";
import { createThrottle, type Throttle } from "./throttle.ts";

const changeKinds = ["tools", "prompts", "resources"] as const satisfies readonly ChangeKind[];

/** Those who look at the same from the same key: they hear the same. */
export type Audience = {
  readonly viewer: Viewer;
  readonly listeners: Set<(change: Change) => void>;
  /** What they have seen. */
  readonly offer: () => Offer;
  /** A server in view says that its lists change: before it is known what they come to. */
  readonly announce: (server: string) => void;
  /** Looks anew, and tells of lists that are not what they were. */
  readonly compare: () => void;
  readonly resourceUpdated: (server: string, uri: string) => void;
  readonly stop: () => void;
};

/**
 * @param look what the viewer is offered now
 * @param coalesceMs of changes of one kind within this time the first is told at once, the others together at its end
 * @param onFault of a listener, which the others do not suffer from
 */
export const createAudience = (
  viewer: Viewer,
  look: () => Offer,
  coalesceMs: number,
  onFault: (error: unknown) => void,
): Audience => {
  const listeners = new Set<(change: Change) => void>();
  let offer = look();
  const tell = (change: Change): void => {
    for (const listener of listeners) {
      try {
        listener(change);
      } catch (error) {
        onFault(error);
      }
    }
  };
  const throttles = new Map<ChangeKind, Throttle>(
    changeKinds.map((kind) => [kind, createThrottle(() => tell({ type: "list_changed", kind }), coalesceMs)]),
  );
  return {
    viewer,
    listeners,
    offer: () => offer,
    announce: (server) => {
      for (const kind of offer.kindsOf(server)) throttles.get(kind)?.ask();
    },
    compare: () => {
      const before = offer;
      offer = look();
      if (before === offer) return;
      for (const kind of changeKinds) {
        if (before.digest(kind) !== offer.digest(kind)) throttles.get(kind)?.ask();
      }
    },
    resourceUpdated: (server, uri) => {
      // INV-7: a resource that went out of scope says no more.
      if (look().resolve("resource", offer.showUri(server, uri)) !== undefined) {
        tell({ type: "updated", server, uri });
      }
    },
    stop: () => {
      for (const throttle of throttles.values()) throttle.stop();
    },
  };
};
