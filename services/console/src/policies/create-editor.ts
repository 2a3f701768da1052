import {
  autocompletion,
  type CompletionContext,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { bracketMatching } from "@codemirror/language";
import { type Diagnostic, lintGutter, setDiagnostics } from "@codemirror/lint";
import { Compartment, EditorState, type Range } from "@codemirror/state";
import {
  Decoration,
  type DecorationSet,
  drawSelection,
  EditorView,
  highlightActiveLine,
  keymap,
  lineNumbers,
  ViewPlugin,
  type ViewUpdate,
} from "@codemirror/view";
import { suggest, type Vocabulary } from "./completions.ts";
import { theme } from "./editor-theme.ts";
import { tokensOf } from "./tokens.ts";

/**
 * What is typed over a selection. Left to itself, the browser keeps the look of what was selected by an inline style, which the
 * page's policy does not allow.
 */
const typeOver = EditorView.domEventHandlers({
  beforeinput: (event, view) => {
    const { data, inputType } = event;
    const { main, ranges } = view.state.selection;
    if (inputType !== "insertText" || data === null || main.empty || ranges.length > 1 || view.composing)
      return false;
    event.preventDefault();
    const insert = () => view.state.update(view.state.replaceSelection(data), { userEvent: "input.type" });
    const isHandled = view.state
      .facet(EditorView.inputHandler)
      .some((handle) => handle(view, main.from, main.to, data, insert));
    if (!isHandled) view.dispatch(insert());
    return true;
  },
});

/** A place in a text that is wrong. Lines and columns count from 1. */
export type Fault = {
  readonly message: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly severity: "error" | "warning";
};

export type Editor = {
  readonly setText: (text: string) => void;
  readonly setFaults: (faults: readonly Fault[]) => void;
  readonly setEditable: (isEditable: boolean) => void;
  readonly setLabel: (label: string) => void;
  readonly goTo: (line: number, column: number) => void;
  readonly destroy: () => void;
};

export type EditorOptions = {
  readonly place: ShadowRoot;
  readonly text: string;
  readonly label: string;
  readonly isEditable: boolean;
  readonly vocabulary: () => Vocabulary;
  readonly onChange: (text: string) => void;
};

const colours = (view: EditorView): DecorationSet => {
  const ranges: Range<Decoration>[] = [];
  for (const { from, to } of view.visibleRanges) {
    for (let at = from; at <= to; ) {
      const line = view.state.doc.lineAt(at);
      for (const token of tokensOf(line.text)) {
        ranges.push(
          Decoration.mark({ class: `cedar-${token.kind}` }).range(
            line.from + token.from,
            line.from + token.to,
          ),
        );
      }
      at = line.to + 1;
    }
  }
  return Decoration.set(ranges, true);
};

const highlighting = ViewPlugin.define(
  (view) => ({
    decorations: colours(view),
    update(update: ViewUpdate) {
      if (update.docChanged || update.viewportChanged) this.decorations = colours(update.view);
    },
  }),
  { decorations: ({ decorations }) => decorations },
);

const completion = (vocabulary: () => Vocabulary) =>
  autocompletion({
    override: [
      ({ state, pos }: CompletionContext) => {
        const line = state.doc.lineAt(pos);
        const found = suggest(line.text.slice(0, pos - line.from), vocabulary());
        return found === undefined || found.options.length === 0
          ? null
          : {
              from: line.from + found.from,
              options: found.options.map(({ label, info }) => ({ label, detail: info })),
            };
      },
    ],
  });

const placeOf = (state: EditorState, line: number, column: number): number => {
  const at = state.doc.line(Math.min(Math.max(1, line), state.doc.lines));
  return Math.min(at.from + Math.max(0, column - 1), at.to);
};

const toDiagnostic =
  (state: EditorState) =>
  ({ message, line, column, severity }: Fault): Diagnostic => {
    const from = placeOf(state, line ?? 1, column ?? 1);
    const rest = state.doc.lineAt(from).to;
    const word = /^\w+/.exec(state.sliceDoc(from, rest))?.[0].length ?? 1;
    return { from, to: Math.min(rest, from + word), message, severity };
  };

/** An editor of Cedar. It lives in a shadow root, whose style sheets the page's policy allows it to make. */
export const createEditor = (options: EditorOptions): Editor => {
  const editable = new Compartment();
  const label = new Compartment();
  const asLabelled = (text: string) =>
    EditorView.contentAttributes.of({ "aria-label": text, spellcheck: "false", tabindex: "0" });
  const asEditable = (is: boolean) => [EditorView.editable.of(is), EditorState.readOnly.of(!is)];
  const view = new EditorView({
    root: options.place,
    parent: options.place,
    state: EditorState.create({
      doc: options.text,
      extensions: [
        lineNumbers(),
        history(),
        drawSelection(),
        highlightActiveLine(),
        bracketMatching(),
        closeBrackets(),
        lintGutter(),
        highlighting,
        typeOver,
        completion(options.vocabulary),
        // Tab leaves the editor, as everywhere: who uses the keyboard is not caught.
        keymap.of([...closeBracketsKeymap, ...completionKeymap, ...historyKeymap, ...defaultKeymap]),
        EditorView.lineWrapping,
        label.of(asLabelled(options.label)),
        EditorView.updateListener.of(({ docChanged, state }) => {
          if (docChanged) options.onChange(state.doc.toString());
        }),
        editable.of(asEditable(options.isEditable)),
        theme,
      ],
    }),
  });
  return {
    setText: (text) => {
      if (view.state.doc.toString() !== text) {
        view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
      }
    },
    setFaults: (faults) => view.dispatch(setDiagnostics(view.state, faults.map(toDiagnostic(view.state)))),
    setEditable: (is) => view.dispatch({ effects: editable.reconfigure(asEditable(is)) }),
    setLabel: (text) => view.dispatch({ effects: label.reconfigure(asLabelled(text)) }),
    goTo: (line, column) => {
      view.dispatch({ selection: { anchor: placeOf(view.state, line, column) }, scrollIntoView: true });
      view.focus();
    },
    destroy: () => view.destroy(),
  };
};
