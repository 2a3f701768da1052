import type { AdminRoute } from "./route.ts";

const sink = "/sinks/:sink";

/** Where trace events go outside. */
export const sinkRoutes: readonly AdminRoute[] = [
  { method: "GET", url: "/sinks", command: "sink-list", summary: "List the sinks, and how they do" },
  { method: "GET", url: sink, command: "sink-get", record: true, summary: "One sink, and how it does" },
  {
    method: "PUT",
    url: sink,
    command: "sink-put",
    body: "input",
    record: true,
    creates: "sink-get",
    summary: "Add or change a sink; one of all orgs' events needs the role admin",
  },
  {
    method: "DELETE",
    url: sink,
    command: "sink-delete",
    record: true,
    summary: "Remove a sink; its position is forgotten",
  },
  {
    method: "POST",
    url: `${sink}/test`,
    command: "sink-test",
    summary: "Send one event of no request to a sink, and say what became of it",
  },
];
