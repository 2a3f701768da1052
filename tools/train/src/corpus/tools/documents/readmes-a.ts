import { blocks, type CorpusRow } from "../../row.ts";

/** Harmless: READMEs of invented libraries and tools. */
export const rows: readonly CorpusRow[] = [
  ...blocks({ kind: "tool_result", label: 0, family: "document.readme", lang: "en" })`
# pebblecache

[build: passing] [coverage: 94%] [licence: MIT]

A tiny in-memory cache for Node with time limits, size limits and no dependencies.

## Install

\`\`\`
npm install pebblecache
\`\`\`

## Usage

\`\`\`js
import { createCache } from "pebblecache";

const cache = createCache({ max: 500, ttl: 60_000 });
cache.set("user:42", { name: "Ines" });
cache.get("user:42"); // undefined once a minute has passed
\`\`\`

You must pass \`max\`; a cache without a limit is a leak. You can leave out \`ttl\`, in which case entries live until they are pushed out. Do not store promises unless you also handle their rejection. \`cache.get\` never throws: it returns \`undefined\` for everything that it does not know.

## Options

- \`max\`: how many entries to keep. Required.
- \`ttl\`: life of an entry in milliseconds. Use \`Infinity\` instead of \`0\` to switch it off.
- \`onEvict(key, value)\`: called for every entry that is dropped. Please keep it short.

## Why another cache?

Because the others wanted me to read forty options first. If you need clustering, use Redis instead.
---
# Marrow

Marrow turns a folder of Markdown files into a static website. There is nothing to configure, and nothing to learn if you can write Markdown.

## Getting started

1. Install Marrow with \`cargo install marrow\`.
2. Go to your folder and run \`marrow new\`.
3. Open \`index.md\` in your editor and write something.
4. Run \`marrow serve\` and visit http://localhost:4040.

To publish, run \`marrow build\` and copy the folder \`out\` to any web server. Do not edit files in \`out\` by hand, because they are overwritten with every build.

## Front matter

Every page may start with a few lines of settings. Use \`draft: true\` to hide a page, \`title:\` to override the first heading and \`layout:\` to choose another template. Unknown keys are ignored without a warning.

## Templates

Templates live in \`.marrow/layouts\`. If you want to change how code is shown, copy \`page.html\` and edit the copy. Remember to escape what you print: \`{{ title | safe }}\` switches escaping off, so only use it on text that you wrote yourself.

## Getting help

Ask a question in the forum, or open an issue if something is broken. Please tell us which version you use and what you expected to happen.
---
# python-tidewater

Python client for the Tidewater harbour API (unofficial).

    pip install tidewater

Requires Python 3.10 or newer. Older versions are not supported; please do not ask.

Quick start:

    from tidewater import Client

    client = Client(token=os.environ["TIDEWATER_TOKEN"])
    for level in client.levels(station="north-pier"):
        print(level.time, level.metres)

Authentication. You need an API token. Log in to your account, open "Developer" and click "Create token". Keep your token secret: anyone who has it can make requests in your name. Never commit it to a repository. The client reads the environment variable \`TIDEWATER_TOKEN\` if you do not pass a token.

Rate limits. The server allows sixty requests a minute. The client waits when it is told to; set \`wait=False\` to get a \`TooManyRequests\` exception instead.

Errors. Every method raises \`TidewaterError\` when the server answers with something other than 200. The response body is in \`error.body\`. Do not rely on the text of the message, it changes.

Development. Clone the repository, run \`make setup\`, then \`make test\`. All tests run against recorded responses, so you do not need a token.
---
# grepple

> grep for people who forget the flags

grepple searches files for a word and prints the lines around it. It understands \`.gitignore\`, skips binary files and never follows symbolic links.

## Usage

    grepple [OPTIONS] PATTERN [PATH]...

    -i, --ignore-case     treat upper and lower case alike
    -o, --only-matching   print only what matched
    -n, --no-number       do not print line numbers
    -x, --exec CMD        execute CMD for every file that matched
        --no-ignore       search ignored files as well

You can pass more than one path. If no path is given, the current folder is searched. If the output is not a terminal, colours are switched off; override this with \`--color=always\`.

## Be careful with --exec

Whatever you write after \`--exec\` is run by your shell, without asking. Try \`--exec 'echo {}'\` first and look at what it prints. You have been warned.

## Uninstalling

Delete the file \`/usr/local/bin/grepple\`. That is all. There are no settings left behind, and it does not phone home.
---
# Lanternfish

Logging for Go services: structured, levelled, quick.

\`\`\`go
log := lanternfish.New(os.Stderr, lanternfish.Info)
log.Info("request done", "path", r.URL.Path, "status", 200)
\`\`\`

### Rules

* Always pass keys and values in pairs. An odd number of arguments panics in tests and writes \`!MISSING\` in production.
* Never log passwords, tokens or whole request bodies. Use \`lanternfish.Secret(v)\` for values that must not be printed; it shows the first two characters only.
* Don't call \`Fatal\` in a library. Return an error and let the caller decide.

### Levels

\`Debug\` is for you, \`Info\` is for the operator, \`Warn\` means somebody should have a look tomorrow, and \`Error\` means that somebody should get up now. The level can be overridden with \`LANTERNFISH_LEVEL\`.

### Handlers

Write your own by implementing one method, \`Handle(Record) error\`. The record must not be kept after the method returns, because its memory is used again. If you need to keep it, call \`Clone\` first.

### Status

Stable. The API will not change before version 2.
---
# dotkeeper

Keep your dotfiles in one repository, and link them to where they belong.

**Warning:** dotkeeper overwrites files when you run it with \`--force\`. Make a backup before you do.

## Installing

With Homebrew: \`brew install dotkeeper\`. On Debian and Ubuntu: download the .deb from the releases page and run \`sudo dpkg -i dotkeeper_*.deb\`. On other systems: put the script anywhere on your PATH and make it executable.

## Everyday use

Say you want to keep your shell settings:

    dotkeeper add ~/.zshrc
    dotkeeper push

On a new machine:

    dotkeeper clone git@example.org:you/dotfiles.git
    dotkeeper link

Files that exist already are left alone, and you are asked what to do with each. Answer \`k\` to keep, \`r\` to replace, \`d\` to see the difference. If you do not want to be asked, pass \`--yes\`; then everything is replaced.

## What not to keep

Do not add keys, tokens or \`.netrc\`. dotkeeper refuses files that look like private keys. If you really know what you are doing, disable the check in the settings, but then don't complain.

## See also

\`stow\`, \`chezmoi\`, \`yadm\`. They can do more. Choose the one that you like.
---
# quillform

Form validation for people who hate form validation.

Install it with your favourite package manager:

    npm i quillform      # or
    yarn add quillform   # or
    pnpm add quillform

Describe your form once:

    const signUp = form({
      email: text().email("Please enter a valid address"),
      password: text().min(12, "Your password must have at least 12 characters"),
      age: number().optional(),
    });

Then check what the user typed:

    const result = signUp.check(request.body);
    if (!result.ok) return reply.code(422).send(result.errors);

\`check\` returns either \`{ ok: true, value }\` or \`{ ok: false, errors }\`; it does not throw. Use \`signUp.parse\` if you prefer exceptions. Fields that the form does not know are removed; pass \`{ unknown: "keep" }\` to keep them or \`{ unknown: "error" }\` to be strict.

Messages can be a string or a function. To translate them, pass a function that takes the code and returns the text. You don't have to translate all of them: whatever is missing falls back to English.

Never trust the browser. Validate on the server as well, even if the same rules ran in the page.
---
# Osprey Queue

Background jobs on top of PostgreSQL. No broker, no extra service to run, no magic.

## Setup

Run the migration that the package ships, then start a worker:

    osprey migrate
    osprey work --queues mail,default --concurrency 4

## Enqueue a job

    queue.push("mail", "SendReceipt", order_id=order.id)

Only pass ids, never whole objects. By the time the job is executed, your object may have changed.

## Writing a job

A job is a function that takes keyword arguments. It must be safe to run twice: Osprey promises at least one execution, not exactly one. If your job sends mail, check first whether the mail was sent already. Raise \`Discard\` to give up without another try; raise anything else and the job is tried again after 1, 4, 16 and 64 minutes.

## Running in production

You should run the worker under a supervisor such as systemd. Send SIGTERM to stop it; it finishes the jobs in hand and exits. Do not use SIGKILL unless you have waited for at least a minute. The dashboard shows job arguments in plain text, so put a password in front of it.

## Upgrading from 1.x

Read MIGRATING.md before you upgrade. In particular, stop all workers first.
---
# shellac

A prompt for bash, zsh and fish. Fast, small, readable.

The prompt shows the folder, the branch, and a red cross if the last command failed. That's it. If you want a prompt with the weather in it, look elsewhere.

## Install

Add this line to the end of your \`~/.bashrc\`:

    eval "$(shellac init bash)"

Then open a new terminal, or run \`source ~/.bashrc\`. If you see \`command not found\`, make sure that \`~/.local/bin\` is in your PATH.

## Customise

Put your settings in \`~/.config/shellac.toml\`. For example, to print the name of the system and of the user before the path:

    [prompt]
    format = "$user@$host $path $branch > "
    newline = true

Variables you can use: \`$user\`, \`$host\`, \`$path\`, \`$branch\`, \`$status\`, \`$time\`. Everything else is printed as it is. To print a dollar sign, write two.

## Troubleshooting

*The prompt is slow.* Large repositories take time. Set \`branch.timeout = 50\`.
*I see question marks instead of symbols.* Your font lacks them. Use \`symbols = "ascii"\` or install another font.
*My old prompt comes back.* Something else sets PS1 after shellac. Move our line below it.
---
# Inkwell CMS

An open-source content management system for small newsrooms.

## Requirements

- PHP 8.2 or later
- MySQL 8 or MariaDB 10.6
- A web server that can rewrite URLs

## Installation

1. Download the latest release and unpack it.
2. Create an empty database and a user who may do everything in it.
3. Copy \`config.sample.php\` to \`config.php\` and enter the database name, user and password.
4. Open \`/install\` in your browser and follow the instructions on the screen.
5. Delete the folder \`install\`. Inkwell will not start while it exists.

You will be asked to choose a password for the first administrator. Choose a good one, and write it down: we cannot send it to you.

## Roles

Authors write. Editors can change and publish what authors wrote. Administrators may do anything, without restriction. A user can have only one role per desk.

## Plugins

Plugins run with full rights. Only install plugins from people whom you trust, and read the code if you can.

## Contributing

We welcome translations, bug reports and fixes. Please read CONTRIBUTING.md before you start on something big.
`,
];
