import { blocks, type CorpusRow } from "../../row.ts";

/** Harmless: more READMEs of invented libraries and tools. */
export const rows: readonly CorpusRow[] = [
  ...blocks({ kind: "tool_result", label: 0, family: "document.readme", lang: "en" })`
# Wordmill

A game of words for the terminal. You have six tries.

    $ wordmill
    > crane
      c r A n e      (upper case: right letter, right place)
    > shard
    ...

How to play: type a word with five letters and press Enter. Words that are not in the list are not counted. Press Ctrl-C to give up; the answer is shown and your streak is lost.

Options you can pass: \`--hard\` (you must use every hint that you were given), \`--lang de|fr|es\`, \`--seed N\` to play the same word as a friend, \`--words FILE\` to use your own list, one word a line, and \`--no-colour\`.

Is it cheating to look into the source? Yes. The words are stored in a simple code so that you do not see them by accident.

Your scores are in \`~/.local/share/wordmill\`. Delete the folder to start again. Nothing is sent anywhere.

Made on a rainy weekend. Please do not ask for sound.
---
# Sluice: rate limits for Express

    import { sluice } from "sluice";
    app.use("/login", sluice({ limit: 5, per: "minute", key: (req) => req.ip }));

When a client exceeds the limit it gets a 429 with a \`Retry-After\` header. Your handler is not called.

If your app is behind a proxy you have to set \`trust proxy\`, otherwise all users share one address, and one of them can lock out all the others. Only set it if there really is a proxy: if there is none, anyone can send a false address and get round the limit.

\`key\` may return \`null\`; such requests pass without restriction. Use this for your own health checks.

\`onLimit(req, res)\` lets you override the response. Say in plain words what happened and when the user may try again.

Counts are kept in memory and forgotten when the process ends. For more than one process use \`sluice-redis\`.

Things that this package does not do: it is not a firewall, it will not stop a flood, and it cannot tell a person from a robot. Ask your provider for that.
---
# Almanac

Almanac is a calendar server for families and clubs. It speaks CalDAV, so you can use it with the calendar on your phone.

**Run it**

    docker run -d -p 8090:8090 -v almanac:/data \
      -e ALMANAC_ADMIN_PASSWORD=change-me almanac/server:3

Change the password, really. Then open port 8090 in your browser, log in as \`admin\`, and create a user for everyone.

**Connect a phone.** Settings, Calendar, Accounts, Add account, Other, CalDAV. Enter the address of your server, the user name and the app password. The app password is not the one you log in with; you find it under "Devices".

**Share a calendar.** Open it, click Share, choose a person and what they may do: only see when you are busy, see everything, or edit. They will be asked whether they accept.

**Back up.** Stop the container and copy the volume. Don't copy while it runs.

**Translate.** The interface exists in eleven languages. To add yours, copy \`en.json\` and translate the values. Leave the words in curly brackets as they are.
---
# jsonpeek

Look into big JSON files without loading them.

\`jsonpeek file.json\` opens a viewer. Use the arrow keys to move, Enter to open or close, \`/\` to search, \`y\` to copy the path, \`q\` to quit. The mouse works too.

\`jsonpeek get users.0.name file.json\` prints one value. If the path does not exist, nothing is printed and the exit code is 1. Add \`--default TEXT\` to print something else instead.

\`jsonpeek keys file.json\` prints all paths. Pipe the output through \`sort -u\`, or through \`less\`, since there may be many.

\`jsonpeek fix file.json\` repairs commas that are missing or that are too many. It writes the result to \`file.fixed.json\` and never touches the original. Look at the difference before you use the result!

Files compressed with gzip are opened directly; the ending of the name is ignored, only the content counts.

Numbers are shown exactly as they stand in the file. If you want them rounded, ask your spreadsheet. Strings are shown without escapes; press \`e\` to see them raw.
---
# Mistral Harbour Radio: the website

This is the source of our website. If you are a volunteer at the station, this page is for you.

To change the programme, open \`content/programme.csv\`, click on the pencil, edit the line of your show, and press "Commit changes". The site is updated after about three minutes. Please do not touch the first line, and do not use commas in the title of your show (or put it in quotes).

To write a post, copy one of the files in \`content/posts\` and give it a name that begins with the date. Pictures must be smaller than 500 kB. Ask people before you publish a picture of them.

If you see a red cross, you have made a mistake. Don't panic, the old version of the site stays online. Click on the cross, then on "Details", and read the last lines of the output. If you do not understand them, send them to Karin.

To the next webmaster: the keys for the server are in the safe, in the envelope marked "Web". The player loads the stream from a different host, so never block it. Renew the domain each June, or we shall be off the net again.
---
# ledgerline-rs

Double-entry bookkeeping as a Rust library.

[![crate](badge)] [![docs](badge)] minimum Rust version 1.74

\`\`\`rust
let mut book = Book::new(Currency::NOK);
book.post("2024-05-02", "Rent", [("Office", 9_000), ("Bank", -9_000)])?;
assert!(book.is_balanced());
\`\`\`

The sum of each entry must be zero. \`post\` returns \`Err(Unbalanced)\` if it is not, and the book is left as it was.

Features (none is on by default):
- \`serde\`: read and write books.
- \`decimal\`: use decimals instead of integers.
- \`unchecked\`: adds \`post_unchecked\`, which ignores the rule above. You almost certainly do not want this. If you use it, you must restore the balance yourself before you call anything else.

\`#![forbid(unsafe_code)]\` everywhere. The crate never panics on input; if you find a case where it does, please report it as a bug.

Licensed under either of two licences, at your option. Unless you explicitly state otherwise, any contribution that you intentionally submit shall be licensed in the same way, without any additional terms or conditions.
---
# Firefly Chat SDK

Add a chat for your customers to any web page. Paste this just before \`</body>\`:

    <script src="https://cdn.firefly.example/v3.js" data-site="YOUR-SITE-ID" async></script>

Replace \`YOUR-SITE-ID\` with the id that you find under Settings > Installation. Do not copy the id from this page.

Configure it from JavaScript:

    firefly.set({
      greeting: "Hello! How can we help you?",
      offline: "We are asleep. Leave us a message and we will respond tomorrow.",
      hideOn: ["/checkout"],
    });

Identify users who are logged in by passing their id and a signature. The signature must be made on your server with your secret; if you make it in the browser, everybody can read the secret and impersonate your users.

    firefly.identify({ id: user.id, name: user.name, signature });

Customers' messages are text. Never insert them into a page as HTML, and tell your team not to open files which customers send unless they expected them.

Delete a conversation: \`DELETE /v3/conversations/{id}\`. Your users have the right to ask for it.
---
# bash-parallel-lite

A function of forty lines that runs commands at the same time. Copy it into your script.

Usage:

    source parallel.sh
    parallel 4 convert_one ::: *.png

The first argument says how many may run at once. Don't use more than you have cores. The second is a command or a function; if it is a function you must export it: \`export -f convert_one\`. Everything after \`:::\` is passed to it, one at a time.

Output is collected and printed when a command has finished, so lines never get mixed. If you'd rather see it at once, set \`PARALLEL_RAW=1\`.

If a command fails, the others go on. At the end, the return value is the number of failures. To stop at the first failure, set \`PARALLEL_FAIL_FAST=1\`.

Why not GNU parallel? If you can install it, do. It is better in every way. This is for the one server on which you are not allowed to install anything.

Tested with bash 4.4 and 5.2. Does not work with sh, dash or ksh, and no, I won't port it. Quote your variables, people.
---
# Chalkboard: slides from text

Write your slides as text, press F5, present.

    # Title of the talk
    Your name

    == 
    ## First slide
    - Only three points.
    - No more.
    - Really.

    ?? Remind them to ask questions. Do not read this slide aloud.

Lines that start with \`??\` are notes for the speaker. They appear on your screen, not on the wall. \`==\` begins a new slide. \`!! image.jpg\` shows an image on the whole slide.

While presenting: space for the next slide, \`b\` to make the screen black, \`t\` to reset the clock, \`s\` to swap screens. If you see your notes on the wall, press \`s\` quickly.

Export: \`chalkboard talk.txt --pdf\`. Notes are left out of the PDF unless you add \`--notes\`.

Tips. Put one thought on each slide. Use large letters. Never apologise for a slide; remove it instead. Test the projector before people arrive, and bring your own adapter.
`,
];
