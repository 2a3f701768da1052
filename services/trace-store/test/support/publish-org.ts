import { type Bus, openConfigBucket } from "@portcullis/bus";
import {
  configHeartbeatKey,
  configKeys,
  defaultInspectionSettings,
  noRetention,
  type OrgRecord,
  type OrgRetention,
} from "@portcullis/contracts";

let revision = 0;

/** Publishes an org's record, and a sign of life, as the policy service does. */
export const publishOrg = async (
  policy: Bus,
  slug: string,
  retention: Partial<OrgRetention> = {},
): Promise<void> => {
  revision += 1;
  const record: OrgRecord = {
    ...{ slug, title: slug, inspection: defaultInspectionSettings, blockedAs: "error", enabled: {} },
    ...{ policies: {}, retention: { ...noRetention, ...retention }, revision },
  };
  const bucket = await openConfigBucket(policy.jetstream);
  const heartbeat = { at: new Date().toISOString(), revision };
  for (const [key, value] of [
    [configKeys.org(slug), record],
    [configHeartbeatKey, heartbeat],
  ] as const) {
    const { version } = await bucket.read(key);
    await bucket.write(key, JSON.stringify(value), version);
  }
};
