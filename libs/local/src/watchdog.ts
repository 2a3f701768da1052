import { type ChildProcess, spawn } from "node:child_process";

/**
 * Children must not outlive this process, even if it is killed with SIGKILL and can run nothing of
 * its own. So one small shell, in a session of its own, reads from a pipe that only this process
 * holds: the kernel closes the pipe when this process ends, however it ends, and the shell then
 * kills the process groups that it was told about. Linux has `prctl(PR_SET_PDEATHSIG)` for it, but
 * that is lost when a child changes its user, and macOS has nothing alike: this works on both.
 */
const SCRIPT = `
groups=
while read -r change group; do
  rest=
  for each in $groups; do [ "$each" = "$group" ] || rest="$rest $each"; done
  groups=$rest
  [ "$change" = + ] && groups="$groups $group"
done
for each in $groups; do kill -s KILL -- "-$each" 2>/dev/null; done
`;

const guarded = new Set<number>();
let shell: ChildProcess | undefined;

function start(): ChildProcess {
  const started = spawn("/bin/sh", ["-c", SCRIPT], { detached: true, stdio: ["pipe", "ignore", "ignore"] });
  // It guards this process; it must not keep it alive.
  started.unref();
  if (started.stdin !== null && "unref" in started.stdin && typeof started.stdin.unref === "function") {
    started.stdin.unref();
  }
  started.stdin?.on("error", () => undefined);
  started.on("error", () => undefined);
  started.on("exit", () => {
    shell = undefined;
    if (guarded.size > 0) tell([...guarded].map((group) => `+ ${group}\n`).join(""));
  });
  return started;
}

function tell(text: string): void {
  shell ??= start();
  shell.stdin?.write(text);
}

/** Has the process group killed when this process ends. */
export function guard(group: number): void {
  guarded.add(group);
  tell(`+ ${group}\n`);
}

/** Forgets a process group that has ended: its number may be given to somebody else. */
export function unguard(group: number): void {
  guarded.delete(group);
  tell(`- ${group}\n`);
}
