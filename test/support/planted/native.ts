import type { Pool } from "./pool.ts";

/** Sends one body to `POST /v1/requests`; a string goes as it is. */
export type SubmitBody = (body: unknown) => Promise<unknown>;

const tool = (name: string, args: object, more: object = {}): object => ({
  kind: "tool",
  tool: { server: "plain-modern", name, arguments: args },
  ...more,
});
const said = (content: unknown, role = "user"): object => ({ role, content });

/** A number, where the value is one: no string, no quotes, and for detectors a leaf all the same. */
const asNumber = (value: string): number | string =>
  /^\d{15,16}$/.test(value) && Number.isSafeInteger(Number(value)) ? Number(value) : value;

/** Every field of the native API, and bodies that are none. */
export const nativeBodies = (pool: Pool): readonly unknown[] => {
  const { at } = pool;
  const hello = [said("hello")];
  const text = (place: string): object => ({ type: "text", text: at(place).words() });
  return [
    { kind: "model", messages: [said(at("prompt").words())] },
    { kind: "model", messages: [said(at("system prompt").words(), "system"), said("hello")] },
    { kind: "model", messages: [said(at("tool message").words(), "tool"), said("hello")] },
    { kind: "model", messages: [said([text("prompt part"), text("second prompt part")])] },
    { kind: "model", messages: [said([{ type: "image_url", image_url: { url: at("image url").one() } }])] },
    {
      kind: "model",
      messages: [said([{ type: at("type of a part").short(), x: at("unknown part").words() }])],
    },
    { kind: "model", messages: Array.from({ length: 60 }, () => said(at("long conversation").one())) },
    { kind: "model", messages: [said("hello", at("role").short())] },
    { kind: "model", conversation: at("conversation").short(), messages: hello },
    { kind: "model", model: at("model name").short(), messages: hello },
    tool("echo", { message: at("argument").words() }),
    tool("echo", { message: "hi" }, { messages: [said(at("prompt of a tool call").words())] }),
    tool("echo", { deep: [{ er: [at("deep argument").words()] }], list: at("list of arguments").items() }),
    tool("echo", at("argument names").names()),
    tool("echo", {
      [`for ${at("part of an argument name").one()} only`]: { note: at("below a name").words() },
    }),
    tool(
      "echo",
      Object.fromEntries(
        at("number argument")
          .items()
          .map((each, i) => [`n${i}`, asNumber(each)]),
      ),
    ),
    tool("echo", { message: Buffer.from(at("argument in base 64").words()).toString("base64") }),
    tool("echo", { message: `${"long ".repeat(3_000)}${at("past the preview").words()}` }),
    tool("echo", { message: "hi" }, { conversation: at("conversation of a tool call").short() }),
    tool(at("tool name").short(), {}),
    tool(
      "echo",
      { message: "hi" },
      { [at("unknown member").short()]: at("value of an unknown member").one() },
    ),
    { kind: at("kind").short() },
    { kind: "tool", tool: { server: at("server").short(), name: "echo", arguments: {} } },
    { kind: "tool", tool: { server: "plain-modern", name: "echo", arguments: at("arguments").one() } },
    { kind: "model", messages: at("messages").words() },
    at("a JSON string").words(),
    `{"kind":"model","messages":[{"role":"user","content":"${at("broken JSON").one()}`,
    at("no JSON").words(),
    `{"a":1,"__proto__":{"x":"${at("__proto__").one()}"}}`,
    `${"[".repeat(80)}"${at("too deep").one()}"${"]".repeat(80)}`,
    `{"kind":"model","messages":[{"role":"user","content":"\\ud800 ${at("lone surrogate").one()}"}]}`,
    `{"x":"${"y".repeat(1_100_000)}${at("too large").one()}"}`,
  ];
};

/** Prompts in every kind's place, sent by many callers at once in small groups. */
export const sendAll = async <T>(
  work: readonly (() => Promise<T>)[],
  atOnce: number,
): Promise<readonly PromiseSettledResult<T>[]> => {
  const ended: PromiseSettledResult<T>[] = [];
  for (let from = 0; from < work.length; from += atOnce) {
    ended.push(...(await Promise.allSettled(work.slice(from, from + atOnce).map((each) => each()))));
  }
  return ended;
};
