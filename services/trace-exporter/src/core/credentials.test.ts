import { sinkTargetSchema } from "@portcullis/contracts";
import { createEnvProvider } from "@portcullis/runtime/outbound";
import { expect, it } from "vitest";
import { parseNames, resolveSink, type SinkCredentials } from "./credentials.ts";

const source: SinkCredentials = {
  providers: {
    env: createEnvProvider({
      PORTCULLIS_CRED_SINK_A: "value-a\n",
      PORTCULLIS_CRED_SINK_B: " ",
      PORTCULLIS_CRED_GITHUB: "theirs",
    }),
    file: { resolve: () => Promise.reject(new Error("value-of-a-file")) },
  },
  allowed: parseNames("env:PORTCULLIS_CRED_SINK_*,file:*"),
};
const http = (authorization: string) =>
  sinkTargetSchema.parse({ kind: "http", url: "https://a.example.com", headers: { authorization } });

it("fills in what is set, without the line's end", async () => {
  const resolved = await resolveSink(http("Bearer ${env:PORTCULLIS_CRED_SINK_A}"), source);
  expect(resolved.ok && resolved.fill("Bearer ${env:PORTCULLIS_CRED_SINK_A}")).toBe("Bearer value-a");
});

it.each([
  ["${env:PORTCULLIS_CRED_SINK_B}", "is not set"],
  ["${env:PORTCULLIS_CRED_SINK_C}", "is not set"],
  ["${file:token}", "is not set"],
  // A server's credential is none of a sink's.
  ["${env:PORTCULLIS_CRED_GITHUB}", "is not on the allow-list"],
  ["${env:PATH}", "is not on the allow-list"],
])("%s %s: no part of the sink is used", async (reference, why) => {
  expect(await resolveSink(http(`Bearer ${reference}`), source)).toEqual({
    ok: false,
    says: `${reference} ${why}`,
  });
});
