import { alarmSchema, type CanaryJudgement, defaultInspectionSettings } from "@portcullis/contracts";
import { expect, it } from "vitest";
import { makeOrg } from "../../../test/support/fixtures.ts";
import { type AlarmRef, type Judged, newsOfRun, silentAlarm } from "./alarms.ts";

const NOW = Date.parse("2026-03-01T12:00:00Z");

const judged = (probe: string, judgement: CanaryJudgement): Judged => ({
  judgement,
  result: {
    probe,
    expects: "blocked",
    requestId: "019a0000-0000-7000-8000-000000000000",
    at: "2026-03-01T12:00:00.000Z",
    outcome: "denied",
    code: "canary",
    verdict: "allow",
    categories: [],
    found: [],
    own: true,
    leaked: false,
    executed: false,
  },
});

const news = (run: readonly Judged[], open: readonly AlarmRef[] = [], org = makeOrg(), closes = false) =>
  newsOfRun(run, open, org, { nowMs: NOW, closes });

const names = (alarms: readonly AlarmRef[]) => alarms.map(({ name, key }) => `${name} ${key}`);

it("raises an alarm for each probe that was not stopped, and each twin that was", () => {
  const { raise, clear } = news([
    judged("secrets.prompt", "not_blocked"),
    judged("pii.prompt.twin", "benign_blocked"),
    judged("pii.prompt", "as_expected"),
    judged("injection.prompt", "unanswered"),
  ]);
  expect(names(raise)).toEqual([
    "canary.not_blocked secrets.prompt",
    "canary.benign_blocked pii.prompt.twin",
  ]);
  expect(raise.map((alarm) => alarmSchema.parse(alarm).severity)).toEqual(["critical", "medium"]);
  expect(clear).toEqual([]);
});

it("says whether the org was closed by it", () => {
  expect(news([judged("secrets.prompt", "not_blocked")], [], makeOrg(), true).raise[0]).toMatchObject({
    says: expect.stringMatching(/closed/),
    facts: { closed: true, requestId: "019a0000-0000-7000-8000-000000000000" },
  });
});

const open: AlarmRef = { name: "canary.not_blocked", key: "secrets.prompt" };

it("clears an alarm where its own probe is right again, and no other does", () => {
  expect(names(news([judged("secrets.prompt", "as_expected")], [open]).clear)).toEqual([
    "canary.not_blocked secrets.prompt",
  ]);
  expect(news([judged("secrets.arguments", "as_expected")], [open]).clear).toEqual([]);
  expect(news([judged("secrets.prompt", "unanswered")], [open]).clear).toEqual([]);
});

it("clears an alarm about what the org does not have looked for any more", () => {
  const request = { ...defaultInspectionSettings.request, secrets: "off" as const };
  const org = makeOrg({ inspection: { ...defaultInspectionSettings, request } });
  expect(names(news([], [open], org).clear)).toEqual(["canary.not_blocked secrets.prompt"]);
});

it("clears the silence with the first run that was inspected", () => {
  const silent = silentAlarm("acme", NOW, 60_000, null);
  expect(alarmSchema.parse(silent)).toMatchObject({
    name: "canary.silent",
    state: "raised",
    severity: "high",
  });
  expect(news([judged("secrets.prompt", "unanswered")], [silent]).clear).toEqual([]);
  expect(names(news([judged("secrets.prompt", "not_blocked")], [silent]).clear)).toEqual([
    "canary.silent runs",
  ]);
});
