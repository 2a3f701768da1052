import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What one start leaves for the next: the key, so that pasted commands keep working. Mode 0600. */
export type DevState = { readonly apiKey?: string };

const stateFile = (home: string): string => join(home, "state.json");

export const readState = (home: string): DevState =>
  existsSync(stateFile(home)) ? (JSON.parse(readFileSync(stateFile(home), "utf8")) as DevState) : {};

export const writeState = (home: string, state: DevState): void => {
  mkdirSync(home, { recursive: true, mode: 0o700 });
  writeFileSync(stateFile(home), `${JSON.stringify(state)}\n`, { mode: 0o600 });
};
