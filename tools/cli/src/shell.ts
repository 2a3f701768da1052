import type { Api } from "./api.ts";
import type { Connection } from "./connection.ts";
import type { Palette } from "./output/paint.ts";
import { paintState } from "./output/paint.ts";
import { safeJson } from "./output/safe-text.ts";
import { type Column, renderDetails, renderTable } from "./output/table.ts";

/** The outside of the process. */
export type Io = {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Of the terminal behind stdout; undefined where there is none. */
  readonly width: number | undefined;
  readonly isColoured: boolean;
  /** Whether somebody can be asked. */
  readonly isInteractive: boolean;
  readonly ask: (question: string) => Promise<string>;
  /** A file's text; `-` is standard input. */
  readonly readFile: (path: string) => string;
  readonly writeFile: (path: string, text: string) => void;
};

/** What a command works with. */
export type Shell = {
  readonly io: Io;
  readonly json: boolean;
  readonly palette: Palette;
  readonly connection: () => Connection;
  /** The API as an operator. */
  readonly api: () => Api;
  /** The API as the holder of a key. */
  readonly gate: () => Api;
  /** The one document on stdout: `raw` with `--json`, else what `people` makes of it. */
  readonly show: (raw: unknown, people: () => string) => void;
  /** A message beside the result, on stderr. */
  readonly say: (text: string) => void;
  readonly table: <T>(columns: readonly Column<T>[], rows: readonly T[]) => string;
  readonly details: (entries: readonly (readonly [string, string | number | null | undefined])[]) => string;
  readonly state: (text: string) => (text: string) => string;
};

export type ShellParts = Pick<Shell, "io" | "json" | "palette" | "connection" | "api" | "gate">;

export const createShell = (parts: ShellParts): Shell => {
  const { io, json, palette } = parts;
  return {
    ...parts,
    show: (raw, people) => io.out(`${json ? safeJson(raw) : people()}\n`),
    say: (text) => io.err(`${text}\n`),
    table: (columns, rows) =>
      rows.length === 0
        ? palette.dim("nothing here")
        : renderTable(columns, rows, { width: io.width, heading: palette.bold }),
    details: (entries) => renderDetails(entries, palette.dim),
    state: (text) => paintState(palette, text),
  };
};
