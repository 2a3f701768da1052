import { type Alarm, NO_ORG, type SinkRecord } from "@portcullis/contracts";

/** What `sinks test` sends: in the words of an alarm, and in no stream. */
export const testAlarm = (sink: Pick<SinkRecord, "id" | "org">, id: string, at: Date): Alarm => ({
  v: 1,
  id,
  name: "sink.test",
  org: sink.org ?? NO_ORG,
  at: at.toISOString(),
  severity: "low",
  says: `A test of the sink ${sink.id}.`,
  facts: { sink: sink.id },
  state: "raised",
  key: sink.id,
});
