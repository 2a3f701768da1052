import { type Analyst, type AnalystName, analystNames, analystRights, subjects } from "@portcullis/contracts";

const quote = (text: string): string => JSON.stringify(text);
const list = (texts: readonly string[]): string => `[${texts.map(quote).join(", ")}]`;
const ownApi = (call: string): string => `${analystNames.apiPrefix}.${call}`;

const importsOf = (analyst: AnalystName): readonly string[] => {
  const { api, acknowledge } = analystRights(analyst);
  return [
    ...api.map(
      (call) =>
        `{ service: { account: GATE, subject: ${quote(`$JS.API.${call}`)} }, to: ${quote(ownApi(call))} }`,
    ),
    `{ service: { account: GATE, subject: ${quote(acknowledge)} } }`,
  ];
};

const userOf = (analyst: Analyst): string => {
  const { api, acknowledge, inboxes, events } = analystRights(analyst);
  return [
    `{ nkey: ${quote(analyst.nkey)}`,
    `  permissions { publish { allow: ${list([...api.map(ownApi), acknowledge])} }`,
    `    subscribe { allow: ${list([events, inboxes])} } } }`,
  ].join("\n      ");
};

/** One account an org: the broker keeps accounts apart, also where a request names somebody else's subject for its answer. */
const accountOf = (org: string, analysts: readonly Analyst[]): string => {
  const events = `{ stream: { account: GATE, subject: ${quote(subjects.traceEvents(org, "*"))} } }`;
  return [
    `${quote(analystNames.account(org))} {`,
    "  imports: [",
    ...[events, ...analysts.flatMap(importsOf)].map((line) => `    ${line}`),
    "  ]",
    "  users: [",
    ...analysts.map((analyst) => `    ${userOf(analyst)}`),
    "  ]",
    "}",
  ].join("\n");
};

/**
 * The accounts of the analysts, for the `accounts` of `deploy/nats/nats-server.conf`. An org's account sees that org's trace events and
 * the consumers of its analysts; each of its users may ask for their own consumer alone. Nothing in it is secret.
 */
export const analystsConf = (analysts: readonly Analyst[]): string => {
  const orgs = [...Map.groupBy(analysts, ({ org }) => org)].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    "# Generated from provision/analysts.json: changes here are lost.",
    ...orgs.map(([org, members]) => accountOf(org, members)),
    "",
  ].join("\n");
};
