const text = (value: string) => [{ type: "text", text: value }];
const object = (
  properties: Record<string, unknown>,
  required: readonly string[] = Object.keys(properties),
) => ({
  type: "object" as const,
  properties,
  required: [...required],
});
const string = { type: "string" };
const number = { type: "number" };

export const toolDefinitions = [
  { name: "echo", description: "Says the message back.", inputSchema: object({ message: string }) },
  {
    name: "add",
    description: "Adds two numbers.",
    inputSchema: object({ a: number, b: number }),
    outputSchema: object({ sum: number }),
    annotations: { readOnlyHint: true, idempotentHint: true },
  },
  { name: "slow", description: "Answers after some milliseconds.", inputSchema: object({ ms: number }) },
  { name: "fail", description: "Always answers with isError.", inputSchema: object({}) },
  {
    name: "odd",
    description: "Answers with fields that no schema knows.",
    inputSchema: object({}),
    _meta: { "example.com/colour": "green" },
  },
  { name: "count", description: "Adds one to a counter of the server.", inputSchema: object({}) },
  {
    name: "ask",
    description: "Asks its client for something first.",
    inputSchema: object({ method: string }),
  },
  {
    name: "routed",
    description: "Has an argument that travels in a header too (SEP-2243).",
    inputSchema: object({ region: { type: "string", "x-mcp-header": "Region" } }),
  },
];

/** Deep and wide enough that a copying validator would show, and with a key that a careless copy loses. */
export const oddStructuredContent = {
  rows: Array.from({ length: 200 }, (_, row) => ({
    row,
    cells: [row, String(row), null, { deep: [[row]] }],
  })),
  unicode: "Zażółć gęślą jaźń \u{1F600}",
  constructor: "a plain string",
};

/** What each tool answers. Apart from `slow` and `count` it depends on the arguments only. */
export function toolResult(
  name: string,
  args: Record<string, unknown>,
  counter: number,
): Record<string, unknown> {
  switch (name) {
    case "echo":
      return { content: text(String(args.message)) };
    case "add": {
      const sum = Number(args.a) + Number(args.b);
      return { content: text(String(sum)), structuredContent: { sum } };
    }
    case "fail":
      return { content: text("the tool failed on purpose"), isError: true };
    case "count":
      return { content: text(String(counter)), structuredContent: { counter } };
    case "routed":
      return { content: text(String(args.region)) };
    case "odd":
      return {
        content: [
          { type: "text", text: "odd", annotations: { priority: 0.5 }, _meta: { "example.com/block": 1 } },
        ],
        structuredContent: oddStructuredContent,
        _meta: { "example.com/trace": { id: "abc", nested: [1, 2, 3] } },
        "x-unknown": { kept: true, list: [1, "two", null] },
        isError: false,
      };
    default:
      return { content: text("done") };
  }
}
