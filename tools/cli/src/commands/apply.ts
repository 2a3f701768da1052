import {
  type Applied,
  type ApplyResult,
  applyPlan,
  type Desired,
  loadManifest,
  ManifestError,
  plan,
  readState,
  remarks,
  type Step,
  toManifest,
  writeManifest,
} from "@portcullis/manifest";
import { parse } from "yaml";
import { z } from "zod";
import { describeProblem, refuse } from "../api.ts";
import { type ExitCode, exitCodes, usage } from "../failure.ts";
import { flag, type Group, text } from "../group.ts";
import { showPlan, showStep } from "../output/plan-text.ts";
import { safeText } from "../output/safe-text.ts";
import type { Shell } from "../shell.ts";

const load = (file: string): Desired => {
  try {
    return loadManifest(file);
  } catch (error) {
    if (error instanceof ManifestError || (error instanceof Error && "code" in error)) {
      throw usage(error.message);
    }
    throw error;
  }
};

const readLive = (shell: Shell) =>
  readState({
    get: async (path) => {
      const answer = await shell.api().ask("GET", path);
      return answer.status >= 300 ? refuse(answer) : answer.body;
    },
  });

const createdKey = z.object({ id: z.string(), key: z.string() });

/** Keys that the plan made: the only place where they are told. */
const keysIn = (done: readonly Applied[]) =>
  done.flatMap(({ step, body }) => {
    const made = createdKey.safeParse(body);
    return step.action === "create" && made.success ? [{ target: step.target, ...made.data }] : [];
  });

const short = ({ action, target, changes }: Step) => ({ action, target, changes });

const isConfirmed = async (shell: Shell): Promise<boolean> => {
  if (!shell.io.isInteractive) throw usage("nobody can be asked here: look with --dry-run, then say --yes");
  return /^y(es)?$/i.test((await shell.io.ask("Apply these steps? [y/N] ")).trim());
};

const report = (
  shell: Shell,
  steps: readonly Step[],
  notes: readonly string[],
  result: ApplyResult,
): ExitCode | undefined => {
  const keys = keysIn(result.done);
  const failed = result.failed && { ...short(result.failed.step), problem: result.failed.answer.body };
  shell.show(
    {
      applied: result.failed === null,
      steps: steps.map(short),
      notes,
      done: result.done.length,
      failed,
      left: result.left.map(({ action, target }) => ({ action, target })),
      keys,
    },
    () =>
      [
        ...keys.map(({ target, key }) => `${safeText(target)}  ${safeText(key)}`),
        result.failed === null
          ? shell.palette.green(`${result.done.length} done`)
          : shell.palette.red(`${result.done.length} done, then refused; ${result.left.length} left undone`),
      ].join("\n"),
  );
  if (keys.length > 0) shell.say("Keys are shown this once and kept nowhere: store them now.");
  if (result.failed === null) return undefined;
  const { step, answer } = result.failed;
  shell.say(safeText(`portcullis: ${step.action} ${step.target}: ${describeProblem(answer)}`));
  return answer.status === 401 ? exitCodes.unauthorised : exitCodes.refused;
};

/** The declarative file: to the system, and back. */
export const apply: Group = (parser, on) =>
  parser
    .command(
      "apply",
      "Make the system what a file says: shows the steps, asks, takes them",
      (args) =>
        args
          .option("file", { ...text("the declarative file"), alias: "f", demandOption: true })
          .option("dry-run", flag("show the steps and take none"))
          .option(
            "prune",
            flag("suspend servers and remove enablements, policies and keys that the file does not have"),
          )
          .option("yes", { ...flag("do not ask"), alias: "y" })
          .option("exit-code", flag("with --dry-run: end with 1 where there are steps")),
      on(async (shell, args) => {
        const desired = load(args.file);
        const state = await readLive(shell);
        const options = { prune: args.prune };
        const steps = plan(state, desired, options);
        const notes = remarks(state, desired, options);
        for (const line of notes) shell.say(shell.palette.yellow(safeText(`note: ${line}`)));
        if (args.dryRun || steps.length === 0) {
          const raw = {
            applied: false,
            dryRun: args.dryRun,
            steps: steps.map(short),
            notes,
            done: 0,
            failed: null,
            left: [],
            keys: [],
          };
          shell.show(args.dryRun ? raw : { ...raw, applied: true }, () => showPlan(steps, shell.palette));
          return args.exitCode && steps.length > 0 ? exitCodes.refused : undefined;
        }
        if (!args.yes) {
          shell.say(showPlan(steps, shell.palette));
          if (!(await isConfirmed(shell))) {
            shell.say("nothing was done");
            return exitCodes.refused;
          }
        }
        const send = ({ method, path, body, ifMatch }: Step["request"]) =>
          shell.api().ask(method, path, body, ifMatch);
        const result = await applyPlan(steps, send, ({ step }) => {
          if (args.yes) shell.say(showStep(step, shell.palette));
        });
        return report(shell, steps, notes, result);
      }),
    )
    .command(
      "export",
      "Write what is as a declarative file",
      (args) => args.option("output", { ...text("the file; standard output otherwise"), alias: "o" }),
      on(async (shell, { output }) => {
        const written = writeManifest(toManifest(await readLive(shell)));
        if (output === undefined) shell.show(parse(written), () => written.trimEnd());
        else {
          shell.io.writeFile(output, written);
          shell.say(`written to ${output}`);
        }
        return undefined;
      }),
    );
