import { type Bus, decodeJson } from "@portcullis/bus";
import {
  type Answer,
  answerSchema,
  type SinkState,
  sinkStatusSchema,
  sinkTestResultSchema,
  subjects,
} from "@portcullis/contracts";
import { refusal } from "../core/control-request.ts";

const STATUS_TIMEOUT_MS = 2_000;
const TEST_TIMEOUT_MS = 20_000;

/** What the exporter says of its sinks, and does at once. */
export type Exporter = {
  /** How the sinks do, by their names; empty where no exporter answers. */
  readonly states: () => Promise<ReadonlyMap<string, SinkState>>;
  /** Sends an event of no request to a sink. */
  readonly test: (sink: string) => Promise<Answer>;
};

export const createExporter = (bus: Pick<Bus, "request">): Exporter => ({
  states: async () => {
    try {
      const data = await bus.request(subjects.sinks("status"), { v: 1 }, { timeoutMs: STATUS_TIMEOUT_MS });
      const answer = answerSchema.parse(decodeJson(data));
      const states = answer.ok ? sinkStatusSchema.parse(answer.value) : [];
      return new Map(states.map((state) => [state.sink, state]));
    } catch {
      return new Map();
    }
  },
  test: async (sink) => {
    try {
      const question = { v: 1, sink };
      const data = await bus.request(subjects.sinks("test"), question, { timeoutMs: TEST_TIMEOUT_MS });
      const answer = answerSchema.parse(decodeJson(data));
      return answer.ok ? { ok: true, value: sinkTestResultSchema.parse(answer.value) } : answer;
    } catch {
      return refusal("exporter_unavailable", "no trace exporter answers");
    }
  },
});
