const encodings: readonly ((text: string) => string)[] = [
  (text) => text,
  encodeURIComponent,
  (text) => new URLSearchParams([["seen", text]]).toString(),
  (text) => Buffer.from(text, "utf8").toString("base64"),
  (text) => Buffer.from(` ${text}`, "utf8").toString("base64"),
  (text) => Buffer.from(`  ${text}`, "utf8").toString("base64url"),
  (text) => Buffer.from(text, "utf8").toString("hex"),
  (text) => Buffer.from(text, "utf8").toString("hex").toUpperCase(),
  (text) => JSON.stringify(JSON.stringify(text)),
];

/** A text in every form that a server is likely to write it in. */
export const everyForm = (text: string): string => encodings.map((encode) => encode(text)).join("\n");

/** A tool result that holds a text in each place that a result has. */
export const reflectingResult = (text: string): Record<string, unknown> => {
  const forms = everyForm(text);
  const blob = Buffer.from(forms, "utf8").toString("base64");
  return {
    resultType: "complete",
    content: [
      { type: "text", text: forms, annotations: { note: text } },
      { type: "image", data: blob, mimeType: "image/png" },
      { type: "resource", resource: { uri: `file:///${encodeURIComponent(text)}`, text: forms } },
      { type: "resource", resource: { uri: "file:///blob", blob, mimeType: text } },
      { type: "resource_link", uri: `https://example.com/?q=${encodeURIComponent(text)}`, name: text },
    ],
    structuredContent: { [text]: { deep: [[{ [forms]: forms }]] }, html: `<b title="${text}">` },
    _meta: { "example.com/seen": forms },
  };
};
