import type { Bus, Message } from "@portcullis/bus";
import { type Answer, dryRunRequestSchema, type OrgRecord, queues, subjects } from "@portcullis/contracts";
import type { Admission } from "./core/admission.ts";
import { dryRun, type InspectorContext } from "./core/inspect-envelope.ts";
import { subjectOf, suppressionsFor } from "./core/suppress.ts";
import { jsonOf } from "./json-of.ts";

export type DryRunBinding = {
  readonly bus: Pick<Bus, "subscribe">;
  readonly admission: Pick<Admission, "run">;
  readonly orgOf: (slug: string) => OrgRecord | undefined;
  readonly readWith: (org: OrgRecord, message: Message) => Pick<InspectorContext, "read" | "ask">;
  readonly onRefused: (direction: "dry-run") => void;
};

const UNAVAILABLE: Answer = {
  ok: false,
  code: "inspector_unavailable",
  detail: "it could not be inspected",
};

/** Binds the subject of requests that nobody sent: they are inspected as if, and nothing follows from it. */
export const subscribeToDryRuns = ({ bus, admission, orgOf, readWith, onRefused }: DryRunBinding): void => {
  const answer = async (message: Message): Promise<Answer> => {
    const asked = dryRunRequestSchema.safeParse(jsonOf(message));
    if (!asked.success) return { ok: false, code: "invalid_request", detail: "not a request to inspect" };
    const { org: slug, key, request, method, ref, external: askExternal = false } = asked.data;
    const org = orgOf(slug);
    if (org === undefined) {
      return { ok: false, code: "config_unavailable", detail: "no inspection settings for this org" };
    }
    const subject = subjectOf(key, request.tool, method && { method, ref });
    const context = {
      ...readWith(org, message),
      suppressions: suppressionsFor(org, subject, Date.now()),
    };
    return { ok: true, value: await dryRun(request, org.inspection, context, askExternal) };
  };

  let count = 0;
  bus.subscribe({
    subject: subjects.inspectDryRun,
    queue: queues.inspector,
    handle: async (message) => {
      count += 1;
      const admitted = await admission.run(`dry run ${count}`, async () =>
        message.respond(await answer(message).catch(() => UNAVAILABLE)),
      );
      if (admitted !== "full") return;
      onRefused("dry-run");
      message.respond(UNAVAILABLE);
    },
  });
};
