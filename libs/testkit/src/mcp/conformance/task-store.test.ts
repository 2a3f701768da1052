import { ProtocolError } from "@modelcontextprotocol/server";
import { expect, it, vi } from "vitest";
import { form } from "./input.ts";
import { createTaskStore } from "./task-store.ts";
import { text } from "./tool.ts";

const untilStatus = (store: ReturnType<typeof createTaskStore>, taskId: string, status: string) =>
  vi.waitFor(() => expect(store.get(taskId)).toMatchObject({ status }));

it("never changes a terminal status, whatever the work does afterwards", async () => {
  const store = createTaskStore();
  let finish = () => {};
  const { taskId } = store.start(
    () =>
      new Promise((resolve) => {
        finish = () => resolve(text("too late"));
      }),
  );
  expect(store.cancel(taskId)).toBe(true);
  finish();
  await Promise.resolve();
  await Promise.resolve();
  expect(store.get(taskId)).toMatchObject({ status: "cancelled" });
  expect(store.get(taskId)).not.toHaveProperty("result");
});

it("stays open until every request is answered, and forgets answers to none", async () => {
  const store = createTaskStore();
  const { taskId } = store.start(async (task) => {
    const question = form("?", { name: { type: "string" } });
    return text(JSON.stringify(await task.ask({ first: question, second: question })));
  });
  store.update(taskId, { first: 1, stranger: 2 });
  const half = store.get(taskId);
  expect(half?.status === "input_required" && Object.keys(half.inputRequests)).toEqual(["second"]);
  store.update(taskId, { second: 3 });
  await untilStatus(store, taskId, "completed");
  expect(store.get(taskId)).toMatchObject({ result: text('{"first":1,"second":3}') });
});

it("tells a failed tool from a broken protocol", async () => {
  const store = createTaskStore();
  const tool = store.start(() => Promise.reject(new Error("no")));
  const protocol = store.start(() => Promise.reject(new ProtocolError(-32603, "broken")));
  await untilStatus(store, tool.taskId, "completed");
  await untilStatus(store, protocol.taskId, "failed");
  expect(store.get(tool.taskId)).toMatchObject({ result: { isError: true } });
  expect(store.get(protocol.taskId)).toMatchObject({ error: { code: -32603, message: "broken" } });
});

it("knows no task but its own", () => {
  const store = createTaskStore();
  expect([store.get("x"), store.update("x", {}), store.cancel("x")]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
