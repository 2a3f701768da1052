import { blocks, type CorpusRow } from "../../row.ts";

/** Harmless: READMEs of invented libraries and tools. */
export const rows: readonly CorpusRow[] = [
  ...blocks({ kind: "tool_result", label: 0, family: "document.readme", lang: "en" })`
# tinytest.c

One header, no dependencies, for C99 and later. Drop \`tinytest.h\` into your project and go.

\`\`\`c
#define TINYTEST_MAIN
#include "tinytest.h"

TEST(adds_numbers) {
    CHECK(add(2, 2) == 4);
    CHECK_STR(name(), "tinytest");
}
\`\`\`

Compile it together with the code that you want to test, and run the program. It prints the name of every failed check and returns the number of failures, so \`make\` stops when something is wrong.

Define \`TINYTEST_MAIN\` in exactly one file. If you forget it, the linker tells you that \`main\` is missing. If you define it twice, the linker complains too.

Command line:

    ./tests               run everything
    ./tests adds          run only tests whose name contains "adds"
    ./tests --list        print the names and exit
    ./tests --no-fork     run in one process (use this with a debugger)

Limits: a test must not call \`exit\`. Output of the tests is captured and shown only when they fail; use \`--verbose\` to see all of it. Windows works, but without \`fork\` a crash ends the run.

Public domain. Do whatever you like with it. A postcard would be nice.
---
# Meridian Maps SDK for Kotlin

Show a map, draw on it, find a way.

### Add the dependency

\`\`\`kotlin
dependencies {
    implementation("io.meridian.example:maps:4.2.0")
}
\`\`\`

### Get a key

You need a key to load tiles. Sign up, create a project and copy the key into \`local.properties\`. Do not put the key into your source code, and restrict it to your package name in the console; otherwise others can use it at your cost.

### Show a map

\`\`\`kotlin
val map = MeridianMap(context, key = BuildConfig.MAPS_KEY)
map.moveTo(LatLng(59.91, 10.75), zoom = 12.0)
container.addView(map)
\`\`\`

You must forward \`onPause\`, \`onResume\` and \`onDestroy\` to the map. If you forget \`onDestroy\`, memory leaks. From version 4 on, you can use \`rememberMap()\` in Compose instead, which does this for you.

### Offline

Call \`map.offline.download(region)\`, and show the user how large the download is before you start. The terms of service require that the text "© Meridian" stays visible: please do not cover or remove it.

### Support

Customers with a contract write to support. Everyone else: use the issue tracker.
---
# csvkick

Convert, cut and check CSV files from the command line.

Examples first:

    csvkick cut -c name,email people.csv
    csvkick where 'age > 30 and city = "Bergen"' people.csv
    csvkick join -k id orders.csv customers.csv > joined.csv
    csvkick check --schema schema.json people.csv

By default the first line is taken as the header. If your file has none, say \`--no-header\` and use the numbers 1, 2, 3 as names. csvkick guesses the separator; tell it explicitly with \`-d ';'\` when the guess is wrong.

Broken lines. A line with too many or too few fields stops the program with exit code 3, and the number of the line is printed. Use \`--skip-broken\` to ignore such lines, or \`--fix-broken\` to fill them up with empty fields. I recommend neither: fix the file instead.

Large files. csvkick reads line by line, so a file may be larger than your memory. The exceptions are \`sort\` and \`join\`, which need temporary space; set \`TMPDIR\` to choose where.

Output. Everything goes to standard output and all messages to standard error. Redirect as you like. Please don't redirect into the file you are reading from; it will be empty.
`,
];
