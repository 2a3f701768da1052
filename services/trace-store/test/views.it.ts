import type { Answer } from "@portcullis/contracts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runViewCommand } from "../src/adapters/views-table.ts";
import { answerViews } from "../src/answer-queries.ts";
import { type SearchDatabase, startSearchDatabase } from "./support/search-database.ts";

let search: SearchDatabase;
beforeAll(async () => {
  search = await startSearchDatabase();
});
afterAll(async () => {
  await search?.[Symbol.asyncDispose]();
});

describe("/v1/views", () => {
  const ada = { id: "token:Ada", name: "Ada", mayShare: true };
  const bob = { id: "token:Bob", name: "Bob", mayShare: false };
  const other = { id: "oidc:Bob", name: "Bob", mayShare: false };
  const input = {
    name: "Blocked",
    filters: { outcome: "blocked" },
    columns: ["requestId", "code"],
    shared: false,
  };
  const run = (command: object): Promise<Answer> =>
    answerViews(command, { views: (checked) => runViewCommand(search.database.db, checked, Date.now()) });
  const idOf = (answer: Answer): string => (answer.ok ? (answer.value as { id: string }).id : "");
  const names = async (actor: object): Promise<readonly string[]> => {
    const answer = await run({ do: "list", actor });
    return answer.ok ? (answer.value as { views: { name: string }[] }).views.map(({ name }) => name) : [];
  };

  it("keeps an operator's views to them, and lets only those share who may", async () => {
    const own = await run({ do: "create", actor: bob, input });
    expect(own).toMatchObject({ ok: true, value: { name: "Blocked", owner: "Bob", own: true, revision: 1 } });
    expect(await run({ do: "create", actor: bob, input })).toMatchObject({ code: "conflict" });
    expect(await run({ do: "create", actor: other, input })).toMatchObject({ ok: true });
    expect(await run({ do: "create", actor: bob, input: { ...input, shared: true } })).toMatchObject({
      code: "role_not_allowed",
    });
    const shared = await run({ do: "create", actor: ada, input: { ...input, name: "All", shared: true } });
    expect([await names(ada), await names(bob)]).toEqual([["All"], ["Blocked", "All"]]);
    for (const actor of [ada, other]) {
      for (const what of ["get", "delete"]) {
        expect(await run({ do: what, actor, id: idOf(own) })).toMatchObject({ code: "not_found" });
      }
    }
    const put = { do: "put", id: idOf(shared), input: { ...input, name: "All of it", shared: true } };
    expect(await run({ ...put, actor: bob })).toMatchObject({ code: "role_not_allowed" });
    expect(await run({ ...put, actor: ada, revisions: [7] })).toMatchObject({ code: "precondition_failed" });
    expect(await run({ ...put, actor: ada, revisions: [1] })).toMatchObject({
      value: { revision: 2, name: "All of it" },
    });
    expect(
      await run({ do: "put", actor: bob, id: idOf(own), input: { ...input, shared: true } }),
    ).toMatchObject({
      code: "role_not_allowed",
    });
    expect(await run({ do: "delete", actor: bob, id: idOf(own) })).toMatchObject({ ok: true });
    expect(await names(bob)).toEqual(["All of it"]);
    expect(
      await run({ do: "create", actor: bob, input: { ...input, filters: { colour: "red" } } }),
    ).toMatchObject({
      code: "invalid_request",
    });
  });
});
