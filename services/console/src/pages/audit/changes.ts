/** One member that a change of the configuration set, changed or took away. `path` is RFC 6901. */
export type Change = { readonly path: string; readonly before: string | null; readonly after: string | null };

type Members = Readonly<Record<string, unknown>>;
const isMembers = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const written = (value: unknown): string | null =>
  value === undefined ? null : typeof value === "string" ? value : JSON.stringify(value);

const MAX_DEPTH = 6;

const walk = (before: unknown, after: unknown, path: string, depth: number): readonly Change[] => {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const [from, to] = [before ?? undefined, after ?? undefined];
  const canGoOn = depth < MAX_DEPTH && (isMembers(from) || isMembers(to));
  if (canGoOn && (from === undefined || isMembers(from)) && (to === undefined || isMembers(to))) {
    const names = [...new Set([...Object.keys(from ?? {}), ...Object.keys(to ?? {})])];
    return names.flatMap((name) =>
      walk(
        from?.[name],
        to?.[name],
        `${path}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`,
        depth + 1,
      ),
    );
  }
  return [{ path: path === "" ? "/" : path, before: written(before), after: written(after) }];
};

/** What differs between two records; where there was none before, or is none after, all of it. */
export const changesOf = (before: unknown, after: unknown): readonly Change[] => walk(before, after, "", 0);
