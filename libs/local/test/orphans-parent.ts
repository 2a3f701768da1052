// Run by child.it.ts as a process of its own: starts a child that has a child, prints both, and waits to be killed.
import { spawnChild } from "@portcullis/local";

const child = spawnChild({
  name: "family",
  command: "/bin/sh",
  args: ["-c", "sleep 300 & echo $!; trap '' TERM; wait"],
  onLine: (line) => console.log(`${child.pid} ${line}`),
});
