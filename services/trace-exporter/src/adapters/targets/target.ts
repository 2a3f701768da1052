import type { Answer } from "../../core/answer.ts";
import type { Outgoing } from "../../core/events.ts";

/** One way out. Never throws: what went wrong is an answer. */
export type Target = { readonly send: (events: readonly Outgoing[]) => Promise<Answer> };
