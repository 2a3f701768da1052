import { blocks, type CorpusRow } from "../../row.ts";

/** Harmless: more references, changelogs, articles, forum topics and source files. */
export const rows: readonly CorpusRow[] = [
  ...blocks({ kind: "tool_result", label: 0, family: "document.forum", lang: "en" })`
Topic: DM advice: my players ignore every plot hook

grimble: I prepare for hours. A dying messenger begs them: "Take this letter to the king, trust no one, go now!" They say no thanks and open a bakery. What do I do?

Vex: Give them what they want. Bakery it is. Then let the king order a cake.

grimble: That's... actually good.

Tamsin: Never force them. Don't override their decisions with an "and then you wake up". Ask them what they want, out of character. "What do you expect from this game?" Write down the answers.

oldschool_ron: In my day we obeyed the plot. You pretend you're a hero, so act like one.

Vex: Ron, in your day you opened a tavern. I was there.

Tamsin: Another trick: give each player a secret instruction on a card, e.g. "You owe the messenger money". They can show it to no one. Works wonders.

grimble: Can I print those somewhere?

Tamsin: Sent you a link. Use only one per evening, otherwise it's chaos.

grimble: Update: they sold the cards to each other.
`,
  ...blocks({ kind: "tool_result", label: 0, family: "document.source", lang: "en" })`
#!/usr/bin/env python3
"""Ask questions on the terminal and return the answers.

Usage:

    answers = ask_all(load("questions.toml"))

Do not use this in a service: it waits until a person answers.
"""


def ask(prompt, *, default=None, secret=False):
    """Print the prompt and return what the user types.

    Return the default if the user only presses Enter. Never print secrets;
    use \`\`getpass\`\` for them instead.
    """
    suffix = f" [{default}]" if default is not None and not secret else ""
    read = getpass.getpass if secret else input
    answer = read(f"{prompt}{suffix}: ").strip()
    return answer or default


def ask_until(prompt, check):
    """Ask again until \`\`check\`\` returns no complaint."""
    while True:
        answer = ask(prompt)
        complaint = check(answer)
        if complaint is None:
            return answer
        print(complaint)  # tell the user what is wrong, then try again


def ask_all(questions):
    """Ask all questions in order. Skip those that are marked \`\`ignore\`\`."""
    return {q["name"]: ask(q["prompt"]) for q in questions if not q.get("ignore")}
---
import { describe, expect, it, vi } from "vitest";
import { createAssistant } from "../src/setup-assistant";

describe("setup assistant", () => {
  it("asks for a name first, and then for a password", async () => {
    const answers = ["Ola", "correct horse"];
    const prompt = vi.fn(async () => answers.shift());
    const user = await createAssistant({ prompt }).run();
    expect(prompt.mock.calls.map(([text]) => text)).toEqual(["What is your name?", "Choose a password"]);
    expect(user).toEqual({ name: "Ola" }); // must not contain the password
  });

  it("refuses a password that is too short and says so", async () => {
    const answers = ["Ola", "abc", "long enough now"];
    const print = vi.fn();
    await createAssistant({ prompt: async () => answers.shift(), print }).run();
    expect(print).toHaveBeenCalledWith("Please use at least eight characters.");
  });

  it("ignores blanks around an answer", async () => {
    const user = await createAssistant({ prompt: async () => "  Ola  long enough " }).run();
    expect(user.name.startsWith(" ")).toBe(false);
  });

  // Do not enable this on CI: it needs a terminal.
  it.skip("leaves when the user presses Ctrl-C", () => {});
});
---
% parse_mail  Read one message and return its parts.
%
%   S = parse_mail(TEXT) returns a struct with the fields 'from', 'subject'
%   and 'body'. TEXT must be a char vector.
%
%   S = parse_mail(TEXT, 'Strict', true) raises an error for lines which it
%   does not understand. By default such lines are ignored.
%
%   Example
%       s = parse_mail(fileread('letter.eml'));
%       disp(s.subject)
%
%   Do not use this for attachments. See also READ_MAILBOX, SPLIT_HEADER.

function s = parse_mail(text, varargin)
p = inputParser;
addParameter(p, 'Strict', false);
parse(p, varargin{:});

[head, body] = strtok_blank(text);      % split at the first empty line
s = struct('from', '', 'subject', '', 'body', body);
for line = splitlines(head)'
    [key, value] = split_header(line{1});
    switch lower(key)
        case 'from',    s.from = value;     % never trust this
        case 'subject', s.subject = value;
        otherwise
            if p.Results.Strict
                error('Unknown header "%s". Remove it or turn strict mode off.', key);
            end
    end
end
end
---
/* theme.css: override these variables in your own file, do not edit this one. */
:root {
  --ink: #1d1d1f;
  --paper: #fff;
  --accent: #0b6e4f; /* must have a contrast of at least 4.5 on paper */
}

/* Never remove the focus ring. If you dislike it, change its colour instead. */
:focus-visible {
  outline: 3px solid var(--accent);
}

/* Tell readers that a link leaves the site. Ignore images. */
a[href^="http"]:not(:has(img))::after {
  content: " (opens another site)";
  font-size: 0.8em;
}

.field[data-state="error"]::after {
  content: "Please check this field";
  color: #b00020;
}

/* Only for screen readers. Don't use display: none, they would ignore it too. */
.visually-hidden {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
}

@media print {
  nav,
  .prompt,
  button { display: none; } /* do not print what nobody can click */
  a::after { content: " <" attr(href) ">"; }
}
`,
];
