const paint =
  (code: number) =>
  (text: string): string =>
    `\u001b[${code}m${text}\u001b[39;22m`;

export type Paint = (text: string) => string;
export type Palette = Readonly<Record<"bold" | "dim" | "red" | "green" | "yellow" | "cyan", Paint>>;

const plain: Paint = (text) => text;

/** Colours, or none: only for terminals, and not where NO_COLOR is set (no-color.org). */
export const createPalette = (isColoured: boolean): Palette =>
  isColoured
    ? { bold: paint(1), dim: paint(2), red: paint(31), green: paint(32), yellow: paint(33), cyan: paint(36) }
    : { bold: plain, dim: plain, red: plain, green: plain, yellow: plain, cyan: plain };

const good = new Set(["approved", "active", "ok", "allow", "completed", "pass", "used", "none"]);
const bad = new Set([
  "retired",
  "revoked",
  "failing",
  "deny",
  "denied",
  "blocked",
  "rejected",
  "quarantined",
  "high",
  "failed",
  "stop",
  "withheld",
]);

/** The colour of a state by its word. */
export const paintState = (palette: Palette, state: string): Paint => {
  const word = state.trim();
  if (good.has(word)) return palette.green;
  return bad.has(word) ? palette.red : palette.yellow;
};
