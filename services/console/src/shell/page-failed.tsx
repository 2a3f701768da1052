import { ProblemNote } from "../ui/problem-note.tsx";

/** A page that broke: what happened, and the way to try again. */
export const PageFailed = ({ error, reset }: { readonly error: unknown; readonly reset: () => void }) => (
  <ProblemNote error={error} retry={reset} />
);
