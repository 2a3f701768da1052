import { type CollectedTrace, collectRawTraces, type TestBus, until } from "@portcullis/testkit";

/** The raw traces that the executor wrote, opened with the redactor's own key. */
export type Incidents = {
  readonly of: (requestId: string) => Promise<CollectedTrace>;
  readonly count: () => number;
};

export const collectIncidents = async (bus: TestBus): Promise<Incidents> => {
  const seen = await collectRawTraces(bus, "mcp-executor");
  return {
    of: (requestId) =>
      until(`the incident of ${requestId}`, () => seen.find(({ trace }) => trace.requestId === requestId)),
    count: () => seen.length,
  };
};
