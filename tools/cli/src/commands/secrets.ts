import { controlCommands, type RegisteredSecret } from "@portcullis/contracts";
import { usage } from "../failure.ts";
import { type Group, positional, segment } from "../group.ts";
import type { Shell } from "../shell.ts";

const org = controlCommands["org-get"].result;
const pathOf = (slug: string): string => `/v1/admin/orgs/${segment(slug)}`;

const secretsOf = async (shell: Shell, slug: string) => {
  const { value } = await shell.api().read(pathOf(slug), org);
  return { secrets: value.inspection.registeredSecrets ?? [], revision: value.revision };
};

const put = async (
  shell: Shell,
  slug: string,
  secrets: readonly RegisteredSecret[],
  revision: number,
  done: readonly [string, string],
): Promise<undefined> => {
  const body = { registeredSecrets: secrets };
  const { raw, value } = await shell.api().send("PUT", `${pathOf(slug)}/inspection`, org, body, revision);
  shell.show(raw, () => shell.details([done, ["revision", value.revision]]));
  return undefined;
};

/** @throws Failure where the value cannot be registered; its text is never repeated */
const hash = async (value: string, salt: string | undefined, id: string): Promise<RegisteredSecret> => {
  // The detectors are large, and nothing else of the command line needs them.
  const { createSalt, hashSecret } = await import("@portcullis/detectors");
  try {
    return hashSecret(value, salt ?? createSalt(), id);
  } catch (error) {
    throw usage(error instanceof RangeError ? error.message : "the value cannot be registered");
  }
};

/** Secrets that an organisation had registered: their hashes. A value never leaves this process. */
export const secrets: Group = (parser, on) =>
  parser.command("secrets", "Secrets of an organisation that inspection looks for", (group) =>
    group
      .command(
        "list <org>",
        "List the ids of registered secrets",
        (args) => args.positional("org", positional("its slug")),
        on(async (shell, args) => {
          const { secrets: found } = await secretsOf(shell, args.org);
          const rows = found.map(({ id, length }) => ({ id, length }));
          shell.show(rows, () =>
            shell.table(
              [
                { title: "SECRET", value: (row) => row.id },
                { title: "CHARACTERS", value: (row) => row.length },
              ],
              rows,
            ),
          );
          return undefined;
        }),
      )
      .command(
        "add <org> <id> [file]",
        "Register a value: it is hashed here, and only the hash is sent",
        (args) =>
          args
            .positional("org", positional("its slug"))
            .positional("id", positional("names it, and is no part of it"))
            .positional("file", {
              type: "string",
              describe: "holds the value (standard input where it is not given)",
            }),
        on(async (shell, args) => {
          const value = shell.io.readFile(args.file ?? "-");
          const { secrets: before, revision } = await secretsOf(shell, args.org);
          const added = await hash(value, before[0]?.salt, args.id);
          const others = before.filter(({ id }) => id !== args.id);
          return put(shell, args.org, [...others, added], revision, ["registered", `${args.org}/${args.id}`]);
        }),
      )
      .command(
        "remove <org> <id>",
        "Take a registered secret away",
        (args) =>
          args.positional("org", positional("its slug")).positional("id", positional("a registered secret")),
        on(async (shell, args) => {
          const { secrets: before, revision } = await secretsOf(shell, args.org);
          const left = before.filter(({ id }) => id !== args.id);
          if (left.length === before.length) throw usage(`${args.org} has no registered secret ${args.id}`);
          return put(shell, args.org, left, revision, ["removed", `${args.org}/${args.id}`]);
        }),
      )
      .demandCommand(1, "name what to do with the secrets"),
  );
