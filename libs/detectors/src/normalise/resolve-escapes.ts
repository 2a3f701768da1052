import { readEntity } from "./entities.ts";
import { readEscape } from "./escapes.ts";
import { endOfInnerMark, endOfInnerTags } from "./inline-markup.ts";
import { nextSpecial } from "./next-special.ts";
import { readTerminalSequence, readWrittenSequence, type TerminalSequence } from "./terminal.ts";
import { STABLE, UNICODE_ACTION } from "./unicode-actions.ts";
import { createViewBuilder, identityView, type View, type ViewBuilder } from "./view.ts";

const PLAIN = 0;
const REFERENCE = 1;
const BACKSLASH = 2;
const MARK = 3;
const TAG = 4;
const CONTROL = 5;
const UNSTABLE = 6;

/** What to do at a code unit. */
const ACTION = new Uint8Array(65_536);
UNICODE_ACTION.forEach((action, code) => {
  ACTION[code] = action === STABLE ? PLAIN : UNSTABLE;
});
ACTION.fill(CONTROL, 0, 32);
ACTION.fill(CONTROL, 0x7f, 0xa0);
for (const blank of "\t\n\v\f\r") ACTION[blank.charCodeAt(0)] = PLAIN;
for (const mark of "*~`|") ACTION[mark.charCodeAt(0)] = MARK;
ACTION["&".charCodeAt(0)] = REFERENCE;
ACTION["\\".charCodeAt(0)] = BACKSLASH;
ACTION["<".charCodeAt(0)] = TAG;

/** Every ASCII unit that is not plain, and all beyond. */
const SPECIAL = /[&\\<*~`|\u0000-\u0008\u000e-\u001f\u007f-\uffff]/g;

/** No escape in a row has been read that is near. */
const NO_ROW = Number.NEGATIVE_INFINITY;
const NEXT_LINE = 0x85;
const ESCAPE = "\u001b";

export type Resolved = {
  readonly view: View;
  /** False when no unit of the view is one that Unicode normalisation or look-alikes could change. */
  readonly isUnstable: boolean;
};

/** Writes what stands for another character as that character, and drops markup that splits words. */
export function resolveEscapes(text: string): Resolved {
  let out: ViewBuilder | undefined;
  let reveal: (() => void) | undefined;
  let isUnstable = false;
  let copied = 0;
  let row = NO_ROW;

  function replace(at: number, end: number, output: string): void {
    out ??= createViewBuilder();
    out.copy(text, copied, at);
    out.append(output, at, end);
    copied = end;
    for (let i = 0; i < output.length && !isUnstable; i++)
      isUnstable = UNICODE_ACTION[output.charCodeAt(i)] !== STABLE;
  }

  function drop(at: number, { end, output, payload, conceals }: TerminalSequence): void {
    replace(at, end, output);
    if (payload !== undefined && out !== undefined) {
      const shown = out.hide();
      replace(at, end, `\n${text.slice(payload.start, payload.end)}\n`);
      shown();
    }
    if (conceals === undefined) return;
    reveal?.();
    reveal = conceals ? out?.hide() : undefined;
  }

  for (
    let at = nextSpecial(text, 0, ACTION, SPECIAL);
    at < text.length;
    at = nextSpecial(text, at, ACTION, SPECIAL)
  ) {
    const code = text.charCodeAt(at);
    const action = ACTION[code] as number;
    if (action === UNSTABLE) {
      isUnstable = true;
      at++;
    } else if (action === REFERENCE || action === BACKSLASH) {
      const read = action === REFERENCE ? readEntity(text, at) : readEscape(text, at, row);
      if (read === undefined) at++;
      else {
        const sequence = read.output === ESCAPE ? readWrittenSequence(text, read.end) : undefined;
        if (sequence === undefined) replace(at, read.end, read.output);
        else drop(at, sequence);
        at = copied;
        row = "isInRow" in read ? at : NO_ROW;
      }
    } else if (action === CONTROL) {
      if (code === NEXT_LINE) replace(at, at + 1, "\n");
      else drop(at, readTerminalSequence(text, at));
      at = copied;
    } else {
      const end = action === MARK ? endOfInnerMark(text, at) : endOfInnerTags(text, at);
      if (end !== undefined) replace(at, end, "");
      at = end ?? at + 1;
    }
  }
  if (out === undefined) return { view: identityView(text), isUnstable };
  out.copy(text, copied, text.length);
  reveal?.();
  return { view: out.build(), isUnstable };
}
