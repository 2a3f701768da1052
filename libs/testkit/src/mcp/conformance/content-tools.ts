import { PIXEL, SILENCE } from "./content.ts";
import { type ConformanceTool, noArguments, text } from "./tool.ts";

/** Tools that answer at once, one for each kind of content. */
export const contentTools: readonly ConformanceTool[] = [
  {
    name: "test_simple_text",
    description: "Answers with one text.",
    inputSchema: noArguments,
    run: () => text("This is a simple text response for testing."),
  },
  {
    name: "test_image_content",
    description: "Answers with an image.",
    inputSchema: noArguments,
    run: () => ({ content: [{ type: "image", data: PIXEL, mimeType: "image/png" }] }),
  },
  {
    name: "test_audio_content",
    description: "Answers with a sound.",
    inputSchema: noArguments,
    run: () => ({ content: [{ type: "audio", data: SILENCE, mimeType: "audio/wav" }] }),
  },
  {
    name: "test_embedded_resource",
    description: "Answers with a resource inside the result.",
    inputSchema: noArguments,
    run: () => ({
      content: [
        {
          type: "resource",
          resource: {
            uri: "test://embedded-resource",
            mimeType: "text/plain",
            text: "This is an embedded resource content.",
          },
        },
      ],
    }),
  },
  {
    name: "test_multiple_content_types",
    description: "Answers with a text, an image and a resource.",
    inputSchema: noArguments,
    run: () => ({
      content: [
        { type: "text", text: "Multiple content types test:" },
        { type: "image", data: PIXEL, mimeType: "image/png" },
        {
          type: "resource",
          resource: {
            uri: "test://mixed-content-resource",
            mimeType: "application/json",
            text: JSON.stringify({ test: "data", value: 123 }),
          },
        },
      ],
    }),
  },
  {
    name: "test_error_handling",
    description: "Always fails.",
    inputSchema: noArguments,
    run: () => {
      throw new Error("This tool intentionally returns an error for testing");
    },
  },
];
