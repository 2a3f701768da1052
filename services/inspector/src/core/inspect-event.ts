import type { EventReply, InspectEvent, InspectionRecord, InspectionSettings } from "@portcullis/contracts";
import { contextOf, type InspectorContext, rule } from "./inspect-envelope.ts";

/** What an inspection of an event says: what the ingress hears, and what is counted and remembered of it. */
export type InspectedEvent = {
  readonly reply: EventReply;
  readonly found: Pick<InspectionRecord, "verdict" | "categories" | "findings">;
};

/** An event that is not shown: its number is told all the same, so that nobody waits for it. */
export const stoppedEvent = (
  { id, sequence }: Pick<InspectEvent, "id" | "sequence">,
  categories: NonNullable<EventReply["found"]>["categories"] = [],
): EventReply => ({
  type: "event",
  id,
  stage: "inspector",
  sequence,
  found: { verdict: "block", categories },
});

/**
 * Inspects what a server says about a call under way, as what it answers is. Nothing is signed, since nothing follows from it;
 * the ingress hears of it in any case.
 */
export const inspectEvent = async (
  { id, sequence, event }: InspectEvent,
  settings: InspectionSettings,
  context: Pick<InspectorContext, "read" | "ask" | "suppressions">,
): Promise<InspectedEvent> => {
  const document = { result: event.params };
  const ruling = await rule(
    document,
    contextOf(document, settings, "result", context),
    settings.external ?? [],
  );
  const { verdict } = ruling;
  const categories = [...ruling.categories];
  const found = { verdict, categories, findings: [...ruling.reading.findings] };
  if (verdict === "block") return { reply: stoppedEvent({ id, sequence }, categories), found };
  const reply: EventReply = {
    type: "event",
    id,
    stage: "inspector",
    sequence,
    event: { ...event, params: ruling.document.result ?? {} },
    ...(categories.length === 0 ? {} : { found: { verdict, categories } }),
  };
  return { reply, found };
};
