/** The test that must go red: the file within its package, and a part of the test's full name. */
export type Guard = {
  /** Folder of the package from the root: `services/policy`, `test`. */
  readonly project: string;
  /** From the package's folder; `*.it.ts` runs as integration, `*.test.ts` as unit. */
  readonly file: string;
  readonly name: string;
};

/** One deliberate breakage: an exact text of one file, and what stands in its place. */
export type Mutation = {
  /** What is broken, in a few words; unique. */
  readonly name: string;
  readonly file: string;
  readonly find: string;
  readonly replace: string;
  readonly guard: Guard;
};

export type Applied =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: string };

/**
 * Applies a mutation to the text of its file. A text that is not there any more, or is there twice, is an error: a breakage that breaks nothing
 * would look like a test that holds.
 */
export const applyMutation = ({ find, replace }: Mutation, source: string): Applied => {
  const first = source.indexOf(find);
  if (first < 0) return { ok: false, reason: "the text is not there any more" };
  if (source.indexOf(find, first + 1) >= 0) return { ok: false, reason: "the text is there more than once" };
  const text = source.slice(0, first) + replace + source.slice(first + find.length);
  return text === source ? { ok: false, reason: "it changes nothing" } : { ok: true, text };
};

/** Its own words for one guard, to group and to say. */
export const guardName = ({ project, file, name }: Guard): string => `${project}/${file}: ${name}`;
