import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { inRepository } from "@portcullis/local";
import axe from "axe-core";
import type { BrowserContext, Page } from "playwright-core";
import type { TestGate } from "./gate.ts";

/** Artefacts of a run: what every page looked like. */
const screenshots = inRepository("test/.results/console");

export const looks = [
  { name: "light", colorScheme: "light", viewport: { width: 1280, height: 900 } },
  { name: "dark", colorScheme: "dark", viewport: { width: 1280, height: 900 } },
  { name: "phone", colorScheme: "light", viewport: { width: 390, height: 844 } },
  { name: "phone-dark", colorScheme: "dark", viewport: { width: 390, height: 844 } },
] as const;

/** What the browser complains of: violations of the page's own policy among them. */
export const watchFaults = (context: BrowserContext): string[] => {
  const faults: string[] = [];
  context.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") faults.push(message.text());
  });
  context.on("weberror", (error) => faults.push(String(error.error())));
  return faults;
};

export const signIn = async (
  page: Page,
  gate: Pick<TestGate, "stack">,
  token = gate.stack.operatorToken,
): Promise<void> => {
  await page.goto(`${gate.stack.ingressUrl}/console`);
  await page.getByLabel("Operator token").fill(token);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("heading", { level: 1, name: "Overview" }).waitFor();
};

/** What axe finds. The page must have been opened with `bypassCSP`, which the page's own policy would not allow. */
export const violations = async (page: Page): Promise<readonly string[]> => {
  await page.addScriptTag({ content: axe.source });
  const { violations: found } = await page.evaluate<axe.AxeResults>("axe.run()");
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
};

/** Waits until nothing on the page holds a place for something that is on its way. */
export const settled = async (page: Page): Promise<void> => {
  await page.waitForFunction("document.querySelector('[role=status][data-loading]') === null");
};

export const screenshot = async (page: Page, name: string): Promise<void> => {
  mkdirSync(screenshots, { recursive: true });
  await page.screenshot({ path: join(screenshots, `${name}.png`), fullPage: true });
};
