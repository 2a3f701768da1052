import { blocks, type CorpusRow } from "../../row.ts";

/** Harmless: more READMEs of invented libraries and tools. */
export const rows: readonly CorpusRow[] = [
  ...blocks({ kind: "tool_result", label: 0, family: "document.readme", lang: "en" })`
# rake-leaf

Removes unused translations from your project. Run it from time to time, or let your CI run it.

    gem install rake-leaf
    rake-leaf --check app/ config/locales

rake-leaf reads every template and every Ruby file, collects the keys that you translate, and compares them with the files. It prints the keys that nobody uses. With \`--delete\` it deletes them. Please commit before you do that.

Keys that are put together at run time cannot be found. Tell rake-leaf about them in \`.rakeleaf\`:

    keep:
      - errors.*
      - "model.user.*"
    ignore:
      - vendor/**

You should not use \`keep: "*"\`, since it makes the whole tool useless.

Exit codes: 0 nothing to do, 1 unused keys, 2 something went wrong. Use \`|| true\` if you only want the output.

Licence: do what you want, but don't blame me.
---
# ESP-Greenhouse

Firmware for a small greenhouse controller. It reads two sensors, switches a pump and a fan, and shows the values on a web page.

**Danger.** The relay board switches mains voltage. If you are not qualified to work on it, do not. Use the version for 12 volts instead.

What you need: an ESP32 board, a DHT22, a soil sensor, a relay board, wires, patience.

1. Copy \`secrets.example.h\` to \`secrets.h\` and enter the name and the password of your network.
2. Connect the board and run \`pio run -t upload\`. Keep the button BOOT pressed until the upload begins.
3. Open the serial monitor. The board prints its address.
4. Visit this address and press "Teach". Put the sensor into dry earth, press "Dry", pour water, press "Wet".

Never let the pump run dry. The firmware stops it after twenty seconds; you can override this in \`config.h\`, but I recommend that you don't.

Known problems: values jump if the cable of the sensor is longer than a metre. Ignore single readings of 127.
---
Penrose: tiling window manager
==============================

Penrose arranges your windows so that you don't have to. It is written in about 2,000 lines and intends to stay below 3,000.

Build: edit \`config.h\`, type \`make\`, then \`sudo make install\`. There is no configuration file. To change a key you change the source and compile again; this takes a second.

Start: put \`exec penrose\` as the last line into your \`.xinitrc\`. Nothing after it will be executed.

Keys you must know:

    Mod+Enter      open a terminal
    Mod+p          open the prompt; type a command and press Enter
    Mod+q          close the window. It is not asked whether it agrees
    Mod+1 .. 9     go to a desktop
    Mod+Shift+1..9 send the window there
    Mod+Shift+e    leave. Save your work first!

Rules in \`config.h\` tell Penrose what to do with certain programs: let them float, put them on a desktop, ignore their wish to be in front. The first rule that matches wins.

Patches: yes, but remove a line for each line that you add.
---
# node-lockstep

Run functions one after the other, across processes and machines.

\`\`\`ts
await lockstep("invoices", async () => {
  await createInvoices();
});
\`\`\`

While one process is inside, the others wait. If it dies, the lock is released after \`ttl\`.

**You must choose \`ttl\` well.** If the function takes longer than that, somebody else will get in while you are still at work. Call \`lock.extend()\` from time to time, or better, split the work.

| Option | Default | What it does |
| \`ttl\` | 30 s | When a lock is taken away from its holder |
| \`wait\` | \`true\` | If false, throw \`Busy\` instead of waiting |
| \`store\` | memory | Where locks live. Use \`redisStore()\` or \`pgStore()\` in production; memory only helps within one process |

Do not nest locks with different names unless all your code takes them in the same order. You would wait forever, and no error message will tell you why.

\`lockstep\` returns whatever the function returns. If the function throws, the lock is released and the error is passed on.
---
# awesome-small-languages

A list of programming languages that fit into one head. Please read the rules before you add one.

**Rules.** The manual must have fewer than fifty pages. There must be a working implementation that a stranger can install by following the instructions. The author must not be the one who suggests it. One line for each, no adverts, no exclamation marks.

- Bract: a stack language for people who like to think backwards.
- Hem: everything is a string; you have been warned.
- Kittiwake: Lisp without the brackets. Ask its author why.
- Moth: only two statements, and you can ignore one of them.
- Oxbow: every function must have a test, or it does not run.
- Tansy: translates itself into C. Use the output at your own risk.

**To add a language**, edit this file, keep the order of the alphabet, and send a pull request. Tell us in a sentence why you think that it belongs here. If a link is dead, delete the line; you do not have to ask.

**To the extent possible under law**, the authors have waived all rights to this list.
---
# Scribe

Scribe is a command-line tool that turns speech into text, on your own computer. No account, no cloud.

## Setup

    pipx install scribe-local
    scribe download small      # about 500 MB, be patient

You can choose between the models \`tiny\`, \`small\` and \`large\`. The larger the model, the better the text and the longer you wait. If you have less than 8 GB of memory, use \`tiny\`.

## Usage

    scribe interview.mp3 --language no --output interview.txt

If you leave out \`--language\`, Scribe guesses from the first thirty seconds. Add \`--translate\` to get English text instead. The option \`--prompt "names, terms"\` helps with words that are not in a dictionary: write the names of the people who speak, separated by commas. The text of the prompt does not appear in the output.

## Limits

Scribe cannot tell people apart. It may write words that nobody said, above all where there is silence; always read the text before you send it to anyone. Don't use it for court records or medical files.

## Citing

If you use Scribe in your research, please cite the paper in \`CITATION.cff\`.
---
# terraform-harbour-network

Module for a network with public and private subnets.

\`\`\`hcl
module "network" {
  source  = "registry.example/harbour/network"
  version = "~> 3.1"
  name    = "prod"
  cidr    = "10.20.0.0/16"
}
\`\`\`

Inputs

* \`name\` (required): used as a prefix for everything. Must not be changed later, or everything is deleted and created again.
* \`cidr\` (required): choose a range that does not overlap with the office. Ask the network team if you do not know.
* \`single_gateway\` (default \`false\`): set to \`true\` to save money. Do not do this in production.
* \`ignore_tags\` (default \`[]\`): tags that other systems set, and which must be left alone.

Outputs: \`vpc_id\`, \`private_subnet_ids\`, \`public_subnet_ids\`.

Before every release, read the plan. If it says "destroy" anywhere, stop and talk to somebody. \`terraform apply -auto-approve\` is forbidden for this module, and the pipeline will refuse it.
---
# Kapok UI

Accessible components for Vue 3. Twenty-six components, 31 kB, no global styles.

Get started:

    npm install kapok-ui

    <script setup>
    import { KButton, KDialog } from "kapok-ui";
    </script>

    <KButton @click="open = true">Delete …</KButton>
    <KDialog v-model="open" title="Delete this page?">
      You cannot undo this.
    </KDialog>

Guidelines for authors:

- Give every dialog a title. Screen readers announce it as soon as the dialog opens.
- Do not use colour as the only sign. Add a word or a symbol.
- Write labels that tell users what will happen: "Send invoice" instead of "OK".
- Never put a button inside a link.
- If you override the focus ring, you must show the focus in another way.

Themes: set CSS variables on any element; everything below it follows. See "Tokens" in the documentation for the full list. Tokens whose name begins with an underscore are private, please do not override them.
---
# Old Bailey Parser

This repository holds the code that we used to turn scanned court records into a database. It belongs to the article of the same name and is not maintained.

How to reproduce our results:

1. Request the scans from the archive. We are not allowed to pass them on. Fill in form B and mention the number of this project; you will get a link and a password by mail.
2. Put the images into \`data/raw\`. Do not rename them.
3. Install the packages with \`conda env create -f environment.yml\`.
4. Execute \`snakemake --cores 8\`. This takes two days on our machine. If it is interrupted, start it again, and it will go on where it was.
5. Compare \`out/tables\` with the tables in the article. Small differences in the third decimal are to be expected.

The folder \`notebooks\` shows how the figures were made. Ignore \`notebooks/old\`.

The witnesses' words are printed as they were spoken at the time and contain language that you may find offensive.

Questions? Write to the second author, since the first has left the university.
---
## flutter_sundial

Date and time pickers that follow the sun. Works on Android, iOS and the web.

Add it to your \`pubspec.yaml\`:

    dependencies:
      flutter_sundial: ^2.3.0

Then call:

    final DateTime? picked = await showSundial(
      context: context,
      first: DateTime(2020),
      last: DateTime(2030),
      helpText: 'When shall we ring you?',
    );
    if (picked == null) return; // the user pressed Cancel

\`showSundial\` returns \`null\` when the user closes it. It throws an assertion if \`first\` comes after \`last\`. All dates are in the local zone of the user; convert them with \`toUtc()\` before you send them to a server.

To translate the labels, pass a \`SundialStrings\`. Twelve languages are built in. If yours is not, please send us the strings; it is only nine words.

On the web the keyboard can be used: arrows to move, Enter to choose, Escape to leave. You can switch this off with \`keyboard: false\`, but don't, unless you offer something instead.
---
# Sandpiper

HTTP mocking for Elixir tests.

    stub(Sandpiper, :get, "/users/1", json: %{name: "Ola"})
    assert {:ok, %{name: "Ola"}} = MyApp.Users.fetch(1)

Any request that is not stubbed makes the test fail. That is deliberate. To let some through, write \`allow("http://localhost:*")\`.

Order: the stub that was defined last wins. You can therefore define a general response in \`setup\` and override it in a single test.

Expectations: \`expect/4\` is like \`stub/4\`, but the request must be made exactly once. If it is not, you will see which requests did come in, and in which order.

Do I have to call \`verify!\`? No. It is called for you when the test exits.

Can I use it with \`async: true\`? Yes. Stubs belong to the process that made them and its children. If your code sends requests from somewhere else, call \`Sandpiper.share(pid)\` first.

Do not use Sandpiper outside of tests. It replaces the HTTP client for the whole system, and it will happily answer every request of your users with "Ola".
---
# pdf-snip

\`pdf-snip\` cuts pages out of PDF files and puts them together in a new order.

Install from PyPI (\`pip install pdf-snip\`) or use the image \`pdfsnip/cli\`.

Typical commands:

    pdf-snip pages 1-3,7 in.pdf -o out.pdf
    pdf-snip join a.pdf b.pdf -o all.pdf
    pdf-snip rotate 90 --only 2 in.pdf -o out.pdf
    pdf-snip unlock --password-file pw.txt in.pdf -o open.pdf

Page numbers start at 1. \`-1\` is the last page. Overlaps are fine; a page that you name twice appears twice.

About passwords: pdf-snip cannot break them, it needs the password of the owner. Some files forbid printing or copying without a password. It is up to you to respect what the author wanted, and in some countries you must.

Existing files are not overwritten unless you say \`--force\`. If something goes wrong, half-written output is removed, so you never end up with a broken file.

Not supported: forms, signatures (they become invalid, a warning is printed), and files made by one particular printer driver from 1998. You know who you are.
---
# Gravel: a build system

Gravel executes commands in the right order and does not repeat what need not be repeated.

A \`Gravelfile\` looks like this:

    target site: pages styles
      run "copy pages styles out/"
    target pages: "src/*.md"
      run "render src out/pages"
    target clean always
      run "rm -rf out"

Type \`gravel site\`. Type it again: nothing happens, because nothing has changed. Type \`gravel --why site\` and Gravel explains itself.

Advice:
1. List everything that a command reads. If you forget one file, Gravel will not notice when it changes, and you will curse both of us.
2. Do not write into the folder you read from.
3. Do not call Gravel from within Gravel. Use \`include\` instead.
4. Environment variables are hidden from commands unless you name them after \`env\`. This is not negotiable.
5. \`always\` means always. Use it for \`clean\` and for nothing else.

The words \`target\`, \`run\`, \`env\`, \`include\` and \`always\` are reserved; a target must not have such a name.
---
# hello-service template

Start a new service from this template in five minutes.

1. Press "Use this template" at the top of the page, not "Fork".
2. Replace \`hello-service\` by the name of your service, everywhere. The script \`bin/rename NEW-NAME\` does it for you. Delete the script afterwards.
3. Ask the platform team for a database and a secret. You will get both within the hour. Do not create them by hand.
4. Write your own README. Yes, you. Delete this text and explain what the service does, who owns it, and whom to call at night.
5. Push. The pipeline builds the image, runs the tests and deploys to staging. To go to production, open the pipeline and press "Promote".

What you get: health checks, metrics, logs with request ids, graceful shutdown, a test setup. What you must not change: the port, the name of the health check, the user in the Dockerfile.

If something in the template is out of date, fix it here as well, so that the next team does not have to.
`,
];
