import fc from "fast-check";
import {
  annotationsText,
  anyMembers,
  anyText,
  bytesText,
  deepText,
  iconsText,
  loosely,
  metaText,
  numberText,
  strangeMembers,
  stringText,
  word,
} from "./json-arbitrary.ts";
import { objectText } from "./json-text.ts";

/** One call and the answer that the server has ready for it, all as JSON texts. */
export type DifferentialCase = {
  readonly method: "tools/call" | "prompts/get" | "resources/read" | "completion/complete";
  /** Without its mark, which says to the server which answer is asked for. */
  readonly params: (mark: string) => string;
  readonly outcome: "result" | "error";
  readonly text: string;
};

type Members = readonly (readonly [string, string])[];
const quote = (value: unknown): string => JSON.stringify(value);
const array = (values: readonly string[]): string => `[${values.join(",")}]`;
const listOf = (item: fc.Arbitrary<string>, maxLength = 3) => fc.array(item, { maxLength }).map(array);

/** Some of the members, in any order. */
const someOf = (members: Readonly<Record<string, fc.Arbitrary<string>>>): fc.Arbitrary<Members> =>
  fc.tuple(fc.record(members, { requiredKeys: [] }), strangeMembers).chain(([chosen, strange]) => {
    const entries = Object.entries(chosen).map(([name, text]) => [name, text ?? "null"] as const);
    return fc.shuffledSubarray([...entries, ...strange], { minLength: 0 });
  });
const withSome = (fixed: Members, some: fc.Arbitrary<Members>): fc.Arbitrary<string> =>
  some.map((more) => objectText([...fixed, ...more]));

const extras = someOf({ annotations: annotationsText, _meta: metaText });
const resource = fc.oneof(
  stringText.chain((text) =>
    withSome(
      [
        ["uri", '"raw:///a"'],
        ["text", text],
      ],
      extras,
    ),
  ),
  bytesText.chain((blob) =>
    withSome(
      [
        ["blob", blob],
        ["uri", '"raw:///b"'],
        ["mimeType", '"image/png"'],
      ],
      extras,
    ),
  ),
);
const content = fc.oneof(
  stringText.chain((text) =>
    withSome(
      [
        ["type", '"text"'],
        ["text", text],
      ],
      extras,
    ),
  ),
  bytesText.chain((data) =>
    withSome(
      [
        ["type", '"image"'],
        ["data", data],
        ["mimeType", '"image/png"'],
      ],
      extras,
    ),
  ),
  bytesText.chain((data) =>
    withSome(
      [
        ["mimeType", '"audio/wav"'],
        ["type", '"audio"'],
        ["data", data],
      ],
      extras,
    ),
  ),
  resource.chain((held) =>
    withSome(
      [
        ["type", '"resource"'],
        ["resource", held],
      ],
      extras,
    ),
  ),
  iconsText.chain((icons) =>
    withSome(
      [
        ["type", '"resource_link"'],
        ["uri", '"raw:///c"'],
        ["name", '"c"'],
        ["icons", icons],
        ["size", "12"],
      ],
      extras,
    ),
  ),
);

const toolResult = fc
  .tuple(
    listOf(content),
    someOf({
      structuredContent: fc.oneof(anyText, deepText),
      isError: fc.constantFrom("true", "false"),
      _meta: metaText,
    }),
  )
  .map(([blocks, more]) => objectText([["content", blocks], ...more]));
const promptResult = fc
  .tuple(
    listOf(
      content.map((block) =>
        objectText([
          ["role", '"user"'],
          ["content", block],
        ]),
      ),
    ),
    someOf({ description: stringText, _meta: metaText }),
  )
  .map(([messages, more]) => objectText([...more, ["messages", messages]]));
const readResult = fc
  .tuple(listOf(resource), someOf({ _meta: metaText }))
  .map(([contents, more]) => objectText([["contents", contents], ...more]));
const completion = fc
  .tuple(listOf(stringText, 5), someOf({ total: numberText, hasMore: fc.constant("true") }), strangeMembers)
  .map(([values, more, strange]) =>
    objectText([["completion", objectText([["values", values], ...more])], ...strange]),
  );
const failure = fc
  .tuple(
    fc.constantFrom("-32000", "-32602", "-32603", "-32002", "-31999", "7"),
    stringText,
    someOf({ data: anyText }),
  )
  .map(([code, message, more]) => objectText([["code", code], ["message", message], ...more]));

const answers = (result: fc.Arbitrary<string>) =>
  fc
    .tuple(
      fc.oneof(
        { weight: 6, arbitrary: result.map((text) => ["result", text] as const) },
        { weight: 1, arbitrary: failure.map((text) => ["error", text] as const) },
      ),
      fc.integer({ min: 0, max: 3 }),
    )
    .map(([[outcome, text], style]) => ({ outcome, text: style === 0 ? loosely(text) : text }));

/** Members of `params` that nobody knows, and a `_meta` of the client's own. */
const requestExtras = someOf({ _meta: metaText });
const call = fc.tuple(fc.constantFrom("echo", "routed"), anyMembers, requestExtras, answers(toolResult)).map(
  ([name, members, more, answer]): DifferentialCase => ({
    method: "tools/call",
    params: (mark) =>
      objectText([
        ["name", quote(name)],
        ["arguments", objectText([...members, ["mark", mark], ["region", '"north"']])],
        ...more,
      ]),
    ...answer,
  }),
);
const prompt = fc.tuple(word, requestExtras, answers(promptResult)).map(
  ([topic, more, answer]): DifferentialCase => ({
    method: "prompts/get",
    params: (mark) =>
      objectText([
        ["name", '"advice"'],
        [
          "arguments",
          objectText([
            ["topic", quote(topic)],
            ["mark", quote(mark)],
          ]),
        ],
        ...more,
      ]),
    ...answer,
  }),
);
/** Arguments that are not there, or that are empty: to the server these are two requests. */
const bare = fc
  .tuple(
    fc.constantFrom(["tools/call", "echo"] as const, ["prompts/get", "zeal"] as const),
    fc.boolean(),
    requestExtras,
  )
  .chain(([[method, name], isEmpty, more]) =>
    answers(method === "tools/call" ? toolResult : promptResult).map(
      (answer): DifferentialCase => ({
        method,
        params: (mark) =>
          objectText([
            ["name", quote(name)],
            ...(isEmpty ? [["arguments", "{}"] as const] : []),
            ["mark", String(mark)],
            ...more,
          ]),
        ...answer,
      }),
    ),
  );
const read = fc.tuple(requestExtras, answers(readResult)).map(
  ([more, answer]): DifferentialCase => ({
    method: "resources/read",
    params: (mark) => objectText([["uri", quote(`raw:///items/${mark}`)], ...more]),
    ...answer,
  }),
);
const complete = fc.tuple(word, requestExtras, fc.boolean(), answers(completion)).map(
  ([topic, more, ofPrompt, answer]): DifferentialCase => ({
    method: "completion/complete",
    params: (mark) =>
      objectText([
        [
          "ref",
          ofPrompt
            ? '{"type":"ref/prompt","name":"advice"}'
            : '{"type":"ref/resource","uri":"raw:///items/{item}"}',
        ],
        [
          "argument",
          objectText([
            ["name", quote(ofPrompt ? "topic" : "item")],
            ["value", quote(mark)],
          ]),
        ],
        ["context", objectText([["arguments", objectText([["mood", quote(topic)]])]])],
        ...more,
      ]),
    ...answer,
  }),
);

export const differentialCase: fc.Arbitrary<DifferentialCase> = fc.oneof(
  { weight: 6, arbitrary: call },
  { weight: 2, arbitrary: prompt },
  { weight: 1, arbitrary: bare },
  { weight: 2, arbitrary: read },
  { weight: 1, arbitrary: complete },
);
