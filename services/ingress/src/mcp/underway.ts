/** Requests of 2025 sessions that are under way in this instance, so that their clients can cancel them. */
export type UnderWay = {
  /** @param requestId the JSON-RPC id, as text */
  readonly enter: (
    session: string,
    requestId: string,
  ) => { readonly signal: AbortSignal; readonly leave: () => void };
  /** False where there is no such request here: it is another instance's, or over, or never was. */
  readonly cancel: (session: string, requestId: string, reason: string | undefined) => boolean;
};

export const createUnderWay = (): UnderWay => {
  const running = new Map<string, AbortController>();
  const keyOf = (session: string, requestId: string): string => `${session} ${requestId}`;
  return {
    enter: (session, requestId) => {
      const controller = new AbortController();
      const key = keyOf(session, requestId);
      running.set(key, controller);
      return {
        signal: controller.signal,
        leave: () => {
          if (running.get(key) === controller) running.delete(key);
        },
      };
    },
    cancel: (session, requestId, reason) => {
      const controller = running.get(keyOf(session, requestId));
      controller?.abort(reason ?? "the client cancelled the request");
      return controller !== undefined;
    },
  };
};
