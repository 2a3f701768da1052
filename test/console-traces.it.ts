import { until } from "@portcullis/testkit";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openChromium } from "./support/chromium.ts";
import { looks, screenshot, settled, signIn, violations, watchFaults } from "./support/console.ts";
import { ORG, SERVER, startTestGate, type TestGate } from "./support/gate.ts";

/** An analyst's way: from the list to one blocked request, and to the proof that it never ran. */
const SECRET = `ghp_${"a1B2c3D4e5".repeat(3)}F6g7h8`;
let gate: TestGate;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let faults: string[];
const answers: string[] = [];
let blocked: string;
let purged: string;

beforeAll(async () => {
  [gate, browser] = await Promise.all([startTestGate(), openChromium()]);
  const conversation = "conversation-1";
  for (let n = 0; n < 30; n += 1) await gate.call("echo", { message: `hello ${n}` });
  const { body } = await gate.submit({
    kind: "tool",
    conversation,
    messages: [{ role: "user", content: `Mail me at ada.lovelace@example.org, the token is ${SECRET}` }],
    tool: { server: SERVER, name: "echo", arguments: { message: "hi" } },
  });
  blocked = body.requestId;
  const ask = async (own: string): Promise<string> => {
    const messages = [{ role: "user", content: "and now?" }];
    const { headers } = await gate.submit({ kind: "model", conversation: own, messages });
    const id = headers.get("portcullis-request-id") ?? "";
    await gate.trace(id);
    return id;
  };
  await ask(conversation);
  purged = await ask("conversation-2");
  // Carried out within some seconds, while the other tests run.
  await gate.admin("POST", `/admin/orgs/${ORG}/purge`, { request: purged, reason: "for the tests" });
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, bypassCSP: true });
  faults = watchFaults(context);
  page = await context.newPage();
  page.on("response", (response) => {
    if (/json|event-stream/.test(response.headers()["content-type"] ?? "")) {
      void response.text().then(
        (text) => answers.push(text),
        () => {},
      );
    }
  });
  await signIn(page, gate);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await gate?.[Symbol.asyncDispose]();
});

const open = async (path: string): Promise<void> => {
  await page.goto(`${gate.stack.ingressUrl}/console${path}`);
  await settled(page);
};
const rows = () => page.locator("tbody tr");
/** Rows of the table, most of which are not in the page. */
const rowCount = async (): Promise<number> =>
  Number(await page.getByRole("table", { name: "Traces" }).getAttribute("aria-rowcount"));

describe("/traces", () => {
  it("shows what comes in while it comes, and waits while it is paused", async () => {
    await open("/traces");
    await page.getByText("Live").waitFor();
    const before = await rowCount();
    await page.getByRole("button", { name: "Pause" }).click();
    await gate.call("echo", { message: "while paused" });
    await page.getByText("Paused, 1 waiting").waitFor();
    expect(await rowCount()).toBe(before);
    await page.getByRole("button", { name: "Resume" }).click();
    await expect.poll(rowCount).toBe(before + 1);
  });

  it("keeps every filter and column in the URL, and in a view under a name", async () => {
    await open("/traces");
    await page.getByRole("button", { name: "Add a filter" }).click();
    await page.getByLabel("Field").selectOption("outcome");
    await page.getByLabel("Value").selectOption("blocked");
    await page.getByRole("button", { name: "Add the filter" }).click();
    await page.waitForFunction(`document.querySelectorAll("tbody tr").length === 1`);
    expect(new URL(page.url()).searchParams.get("outcome")).toBe("blocked");
    await page.getByRole("button", { name: "Columns" }).click();
    await page.getByLabel("Duration").uncheck();
    await page.keyboard.press("Escape");
    expect(new URL(page.url()).searchParams.get("columns")).not.toContain("durationMs");
    await page.getByRole("button", { name: "Views" }).click();
    await page.getByLabel("Save what you see as").fill("what was stopped");
    await page.getByRole("button", { name: "Save the view" }).click();
    await page.getByRole("link", { name: "what was stopped" }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Remove the filter Outcome: blocked" }).click();
    await page.waitForFunction(`document.querySelectorAll("tbody tr").length > 5`);
    await page.getByRole("button", { name: "Views" }).click();
    await page.getByRole("link", { name: "what was stopped" }).click();
    await page.waitForFunction(`document.querySelectorAll("tbody tr").length === 1`);
    expect(await page.getByRole("columnheader", { name: "Duration" }).count()).toBe(0);
  });

  it("is walked through by keyboard, finds words, and exports", async () => {
    await open("/traces");
    await rows().first().waitFor();
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await page.waitForFunction(`document.activeElement?.closest("tr")?.dataset.index === "1"`);
    await page.keyboard.press("k");
    await page.waitForFunction(`document.activeElement?.closest("tr")?.dataset.index === "0"`);
    await page.keyboard.press("?");
    await page.getByRole("heading", { name: "Keyboard" }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("heading", { name: "Keyboard" }).waitFor({ state: "detached" });
    await page.keyboard.press("/");
    await page.keyboard.type("token");
    await page.keyboard.press("Enter");
    await page.waitForFunction(`document.querySelectorAll("tbody tr").length === 1`);
    await page.getByRole("button", { name: "Export" }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "As CSV" }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/csv$/);
    await page.keyboard.press("Escape");
    await page.locator("tbody a").first().focus();
    await page.keyboard.press("Enter");
    await page.getByText("The tool was never called.").waitFor();
    expect(page.url()).toContain(blocked);
  });
});

it("holds 100,000 rows, of which only those on the screen are in the page", async () => {
  const own = await context.newPage();
  const { body } = await gate.admin("GET", "/traces?limit=1");
  const id = (n: number) => `01890000-0000-7000-8000-${(100_000 - n).toString(16).padStart(12, "0")}`;
  const traces = Array.from({ length: 100_000 }, (_, n) => ({ ...body.traces[0], requestId: id(n) }));
  await own.route("**/v1/traces?*", (route) => route.fulfill({ json: { traces, next: null } }));
  // A time that is over has no news.
  await own.goto(`${gate.stack.ingressUrl}/console/traces?to=2100-01-01T00:00:00Z`);
  await own.getByRole("table", { name: "Traces" }).waitFor();
  expect(await own.getByRole("table", { name: "Traces" }).getAttribute("aria-rowcount")).toBe("100001");
  for (const part of [0.2, 0.5, 0.9, 1]) {
    await own.evaluate(
      `(() => { const frame = document.querySelector("section[aria-label^=Traces]"); frame.scrollTop = ${part} * frame.scrollHeight; })()`,
    );
    await own.waitForFunction(
      `Number(document.querySelector("tbody tr:last-child").dataset.index) >= ${Math.floor(part * 99_999)} - 40`,
    );
    expect(await own.locator("tbody tr").count()).toBeLessThan(100);
  }
  await own.locator('tr[data-index="99999"]').waitFor();
  const frames = await own.evaluate<readonly number[]>(`new Promise((done) => {
    const frame = document.querySelector("section[aria-label^=Traces]");
    frame.scrollTop = 0;
    const gaps = [];
    let before = performance.now();
    const step = (now) => {
      gaps.push(now - before);
      before = now;
      frame.scrollTop += 900;
      gaps.length < 120 ? requestAnimationFrame(step) : done(gaps);
    };
    requestAnimationFrame(step);
  })`);
  const sorted = frames.slice(2).toSorted((a, b) => a - b);
  process.stderr.write(
    `frames of a fast scroll over 100,000 rows: median ${sorted[59]?.toFixed(1)} ms, 95 of 100 within ${sorted[112]?.toFixed(1)} ms\n`,
  );
  await own.close();
});

describe("/traces/{id}", () => {
  it("tells the life of a blocked request, redacted, with the findings where they are", async () => {
    await open(`/traces/${blocked}`);
    await page.getByText("Inspection found").waitFor();
    const marks = page.locator("mark");
    expect(await marks.allInnerTexts()).toContain("<EMAIL_ADDRESS_1>");
    expect(await page.locator('mark[data-category="secrets"]').count()).toBeGreaterThan(0);
    expect(await page.getByText("not reached").count()).toBeGreaterThan(1);
    await page.getByText("all of it was read").waitFor();
  });

  it("tells which policy said no, with its text", async () => {
    await gate.admin("PUT", `/admin/orgs/${ORG}/policies/no-adding`, {
      cedar: `@reason("Nobody adds here") forbid (principal, action, resource == Tool::"${SERVER}/add");`,
    });
    const answer = await until("the policy is in force", async () => {
      const { status, body } = await gate.call("add", { a: 1, b: 2 });
      return status === 403 ? body : undefined;
    });
    await gate.trace(answer.requestId);
    await open(`/traces/${answer.requestId}`);
    await page.getByText("A policy said no to the call of add").waitFor();
    await page.getByText("forbid (principal").waitFor();
    await screenshot(page, "trace-denied");
  });

  it("shows its neighbours in the conversation", async () => {
    await open(`/traces/${blocked}`);
    const neighbours = page.getByRole("region", { name: "Same conversation" });
    await neighbours.getByText("this one").waitFor();
    await neighbours.getByRole("link", { name: "model traffic" }).click();
    await page.getByText("The model's traffic went through").waitFor();
  });

  it("says what is not there", async () => {
    await open("/traces/01890000-0000-7000-8000-000000000000");
    await page.getByText("There is no trace with this id").waitFor();
  });
});

it("looks well, and axe finds nothing, in every look", async () => {
  for (const { name, colorScheme, viewport } of looks) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(viewport);
    for (const [what, path] of [
      ["traces", "/traces"],
      ["trace", `/traces/${blocked}`],
    ] as const) {
      await open(path);
      await page
        .locator(what === "traces" ? "tbody tr" : "mark")
        .first()
        .waitFor();
      await screenshot(page, `${what}-${name}`);
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(viewport.width);
    }
  }
});

it("says that a request was purged", async () => {
  await page.setViewportSize(looks[0].viewport);
  await page.emulateMedia({ colorScheme: "light" });
  await until("it is purged", async () => (await gate.admin("GET", `/traces/${purged}`)).status === 410);
  await open(`/traces/${purged}`);
  await page.getByText("The data of this request were purged").waitFor();
  expect(await violations(page)).toEqual([]);
});

it("proves in the browser that a blocked request never ran, step by step", async () => {
  await open(`/traces/${blocked}`);
  await page.getByRole("button", { name: "Verify in this browser" }).click();
  // It waits until the evidence is closed.
  await page.getByText("Proven: nothing of this request ever left").waitFor({ timeout: 60_000 });
  expect(await page.getByText("verified", { exact: true }).count()).toBe(1);
  expect(await page.locator('strong[data-ok="false"]').count()).toBe(0);
  const { body: keys } = await gate.admin("GET", "/evidence/keys");
  await page.getByText(/^Trusted: \d+ public keys/).click();
  await page.getByText(keys.store[0]).waitFor();
  expect(await violations(page)).toEqual([]);
  await screenshot(page, "trace-verified");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Download the file" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`evidence-${blocked}.json`);
});

it("no planted secret was in the page or in any answer of the network", async () => {
  await open(`/traces/${blocked}`);
  const seen = `${await page.content()}${answers.join("")}`;
  expect(answers.length).toBeGreaterThan(10);
  for (const secret of [SECRET, SECRET.slice(4, 30), "ada.lovelace@example.org", "ada.lovelace"]) {
    expect(seen.includes(secret)).toBe(false);
  }
  expect(faults.filter((fault) => !/401|404|409|410/.test(fault))).toEqual([]);
});
