import type { Bus } from "@portcullis/bus";
import { type Envelope, envelopeHeaders, type FinalReply, finalReply, subjects } from "@portcullis/contracts";
import type { Step } from "../core/flow.ts";

/**
 * Hands a call on: to the executor that holds its session or its parked call, where it names one; else, or where that one is
 * gone, to any. Only an answer to a parked call ends there, since nobody else can go on with it.
 */
export const createToExecutor =
  (bus: Pick<Bus, "handOff">, reply: (envelope: Envelope, message: FinalReply) => void) =>
  ({ server, envelope, executor, gone }: Extract<Step, { to: "executor" }>): void => {
    const handOff = (subject: string, onUndelivered: () => void): void =>
      bus.handOff(subject, envelope, envelopeHeaders(envelope), { onUndelivered });
    const unavailable = (): void =>
      reply(envelope, finalReply(envelope, "policy", "failed", "executor_unavailable"));
    const toAny = (): void => {
      if (gone === undefined) handOff(subjects.execute(server), unavailable);
      else reply(envelope, gone);
    };
    if (executor === undefined) toAny();
    else handOff(subjects.executeAt(executor), toAny);
  };
