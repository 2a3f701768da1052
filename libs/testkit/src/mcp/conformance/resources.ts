import { type McpServer, ResourceTemplate } from "@modelcontextprotocol/server";
import { PIXEL } from "./content.ts";

export function registerResources(server: McpServer): void {
  server.registerResource(
    "Static text",
    "test://static-text",
    { description: "A text that never changes.", mimeType: "text/plain" },
    (uri) => ({
      contents: [
        {
          uri: uri.href,
          mimeType: "text/plain",
          text: "This is the content of the static text resource.",
        },
      ],
    }),
  );
  server.registerResource(
    "Static binary",
    "test://static-binary",
    { description: "An image that never changes.", mimeType: "image/png" },
    (uri) => ({ contents: [{ uri: uri.href, mimeType: "image/png", blob: PIXEL }] }),
  );
  server.registerResource(
    "Watched",
    "test://watched-resource",
    { description: "A text to subscribe to.", mimeType: "text/plain" },
    (uri) => ({ contents: [{ uri: uri.href, mimeType: "text/plain", text: "Watched resource content" }] }),
  );
  server.registerResource(
    "Data by id",
    new ResourceTemplate("test://template/{id}/data", { list: undefined }),
    { description: "Data of the id in its URI.", mimeType: "application/json" },
    (uri, { id }) => ({
      contents: [
        {
          uri: uri.href,
          mimeType: "application/json",
          text: JSON.stringify({ id, templateTest: true, data: `Data for ID: ${String(id)}` }),
        },
      ],
    }),
  );
  // Methods of the 2025 versions only: the SDK answers them with 404 to a client of 2026-07-28.
  server.server.setRequestHandler("resources/subscribe", () => ({}));
  server.server.setRequestHandler("resources/unsubscribe", () => ({}));
}
