import { isRecord, parseText } from "./json-text.ts";

const ACKNOWLEDGED = "notifications/subscriptions/acknowledged";
const LISTS = {
  toolsListChanged: "notifications/tools/list_changed",
  promptsListChanged: "notifications/prompts/list_changed",
  resourcesListChanged: "notifications/resources/list_changed",
} as const;

/** What passes of a subscription that may be opened more than once while its client sees but one. */
export type MissedChanges = {
  /** The lines for the client that a line of the stream becomes. */
  readonly pass: (line: string) => readonly string[];
  /** Whether the client was told that its subscription is open. */
  readonly isOpen: () => boolean;
};

/**
 * The first acknowledgement passes. A later one becomes what may have changed while nobody listened: clients look again,
 * as they would after a change.
 */
export const createMissedChanges = (id: string): MissedChanges => {
  let isOpen = false;
  const notification = (method: string, params = ""): string =>
    `{"jsonrpc":"2.0","method":"${method}","params":{"_meta":{"io.modelcontextprotocol/subscriptionId":${id}}${params}}}`;
  return {
    isOpen: () => isOpen,
    pass: (line) => {
      const value = parseText(line);
      if (!isRecord(value) || value.method !== ACKNOWLEDGED) return [line];
      if (!isOpen) {
        isOpen = true;
        return [line];
      }
      const wanted = isRecord(value.params) ? value.params.notifications : undefined;
      if (!isRecord(wanted)) return [];
      const lists = Object.entries(LISTS).flatMap(([name, method]) =>
        wanted[name] === true ? [notification(method)] : [],
      );
      const uris = Array.isArray(wanted.resourceSubscriptions) ? wanted.resourceSubscriptions : [];
      return [
        ...lists,
        ...uris.map((uri) =>
          notification("notifications/resources/updated", `,"uri":${JSON.stringify(uri)}`),
        ),
      ];
    },
  };
};
