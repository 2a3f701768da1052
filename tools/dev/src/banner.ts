import { curlLine, exampleRequests } from "@portcullis/provision";
import type { DevFile } from "./home.ts";

const color = process.stdout.isTTY === true && process.env.NO_COLOR === undefined;
const paint =
  (code: number) =>
  (text: string): string =>
    color ? `\u001b[${code}m${text}\u001b[0m` : text;
export const bold = paint(1);
export const dim = paint(2);
export const green = paint(32);
export const red = paint(31);
export const cyan = paint(36);

/** What a new user sees when the stack is up. */
export const banner = (file: DevFile, seconds: number): string => {
  const line = (name: string, value: string): string => `  ${dim(name.padEnd(15))}${value}`;
  return [
    "",
    `${bold("Portcullis")} is up ${dim(`(${seconds.toFixed(1)} s)`)}`,
    "",
    line("API", cyan(`${file.ingress}/v1/requests`)),
    line("API docs", cyan(`${file.ingress}/docs`)),
    line("MCP", cyan(file.mcp)),
    line("Console", cyan(file.console)),
    line("CLI", "node_modules/.bin/portcullis --help"),
    line("Operator token", file.operatorToken),
    line("API key", `${file.apiKey}  ${dim(`(org ${file.org})`)}`),
    "",
    `${green("This runs a tool:")}`,
    curlLine(file.ingress, file.apiKey, exampleRequests.allowed),
    "",
    `${red("This is blocked before the tool layer hears of it:")}`,
    curlLine(file.ingress, file.apiKey, exampleRequests.blocked),
    "",
    dim("npm run demo tells the whole story. Ctrl-C stops everything."),
    "",
  ].join("\n");
};
