import { setTimeout as delay } from "node:timers/promises";
import { evidenceSchema } from "@portcullis/contracts";
import { type EvidenceReport, type Step, verifyEvidence } from "@portcullis/ledger";
import { z } from "zod";
import { describeProblem, refuse } from "../api.ts";
import { installationOf, keysFor, pinKeys } from "../evidence/keys-for.ts";
import { auditFile, exportLog } from "../evidence/log-file.ts";
import { type ExitCode, exitCodes, usage } from "../failure.ts";
import { flag, type Group, number, positional, segment, text } from "../group.ts";
import { safeText } from "../output/safe-text.ts";
import type { Shell } from "../shell.ts";

const RETRY_MS = 2_000;

/** The evidence of a request as the API sent it; waits while the request may still run. @throws Failure */
const fetchEvidence = async (shell: Shell, request: string, isPatient: boolean): Promise<unknown> => {
  for (let told = false; ; told = true) {
    const answer = await shell.api().ask("GET", `/v1/traces/${segment(request)}/evidence`);
    if (answer.status < 300) return answer.body;
    const { code } = z.looseObject({ code: z.string() }).catch({ code: "" }).parse(answer.body);
    if (code !== "evidence_open" || !isPatient) return refuse(answer);
    if (!told) shell.say(`${safeText(describeProblem(answer))}: waiting`);
    await delay(RETRY_MS);
  }
};

const linesOf = (shell: Shell, steps: readonly Step[]): readonly string[] =>
  steps.map(({ name, ok, says }) => {
    const line = safeText(`${ok ? "✓" : "✗"} ${name}: ${says}`);
    return ok ? line : shell.palette.red(line);
  });

const verdicts = {
  not_executed: "HOLDS: nothing of this request ever reached a tool.",
  executed: "HOLDS: the request was executed, with a receipt and a ticket.",
  invalid: "DOES NOT HOLD: believe nothing of this file.",
} as const satisfies Record<EvidenceReport["verdict"], string>;

const showReport = (shell: Shell, report: EvidenceReport): ExitCode => {
  shell.show(report, () => {
    const end = verdicts[report.verdict];
    return [
      ...linesOf(shell, report.steps),
      report.ok ? shell.palette.green(end) : shell.palette.red(end),
    ].join("\n");
  });
  return report.ok ? exitCodes.ok : exitCodes.refused;
};

/** The file says whose it is; whether that is true is what the keys tell. */
const installationOfEvidence = (file: string): string => {
  try {
    return installationOf(evidenceSchema.parse(JSON.parse(file)).traces.checkpoint);
  } catch {
    throw usage("this is not an evidence file of version 1");
  }
};

const verifyFile = (shell: Shell, file: string, keyFile: string | undefined): ExitCode => {
  const evidence = shell.io.readFile(file);
  const keys = keysFor(shell, keyFile, keyFile === undefined ? installationOfEvidence(evidence) : "");
  return showReport(shell, verifyEvidence(evidence, keys));
};

/** Evidence: what happened to a request, and the logs that it stands in, checked without asking anybody. */
export const evidence: Group = (parser, on) =>
  parser
    .command(
      "evidence <request>",
      "Write to a file what proves what happened to a request",
      (args) =>
        args
          .positional("request", positional("its id"))
          .option("out", { ...text("the file"), demandOption: true })
          .option("wait", {
            type: "boolean",
            default: true,
            describe: "wait while the request may still run",
          }),
      on(async (shell, args) => {
        await pinKeys(shell);
        const body = await fetchEvidence(shell, args.request, args.wait);
        shell.io.writeFile(args.out, `${JSON.stringify(body)}\n`);
        shell.say(`written: ${args.out}; check it anywhere with: portcullis verify ${args.out}`);
        return undefined;
      }),
    )
    .command("log", "The logs that evidence stands in", (group) =>
      group
        .command(
          "keys",
          "Show the public keys that they are checked with, and pin them at first use",
          (args) => args,
          on(async (shell) => {
            const keys = await pinKeys(shell);
            shell.show(keys, () => JSON.stringify(keys, null, 2));
            return undefined;
          }),
        )
        .command(
          "export <log>",
          "Write a log, or a part of it, to a file: what `verify --range` checks",
          (args) =>
            args
              .positional("log", { choices: ["traces", "egress"] as const, demandOption: true })
              .option("from", number("the first leaf, 0 unless told"))
              .option("to", number("the leaf after the last one"))
              .option("out", { ...text("the file"), demandOption: true }),
          on(async (shell, { log, from, to, out }) => {
            await pinKeys(shell);
            await exportLog(shell, { log, from, to, out });
            return undefined;
          }),
        )
        .demandCommand(1, "name what to do with the logs"),
    )
    .command(
      "verify [file]",
      "Check an evidence file, or with --range an exported log; offline, with public keys alone",
      (args) =>
        args
          .positional("file", { type: "string", describe: "an evidence file (- is standard input)" })
          .option("range", text("a file of `log export`"))
          .option("checkpoints", text("with --range: a file of checkpoints that were kept outside"))
          .option("partial", flag("with --range: the export was asked to end early"))
          .option(
            "complete",
            flag("with --range: nothing was to be removed, so data that are gone are a fault"),
          )
          .option("keys", text("a file of public keys, else the pinned ones")),
      on(async (shell, args) => {
        if ((args.file === undefined) === (args.range === undefined))
          throw usage("name a file, or --range FILE");
        if (args.file !== undefined) return verifyFile(shell, args.file, args.keys);
        const range = args.range ?? "";
        const report = await auditFile(shell, { ...args, range });
        shell.show(report, () =>
          [
            ...linesOf(shell, report.steps),
            report.ok ? shell.palette.green("HOLDS.") : shell.palette.red("DOES NOT HOLD."),
          ].join("\n"),
        );
        return report.ok ? exitCodes.ok : exitCodes.refused;
      }),
    );
