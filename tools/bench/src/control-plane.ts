import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { startBenchGate } from "./gate.ts";
import { overHttp } from "./over-http.ts";
import { policyCost } from "./policy-cost.ts";
import { revocation } from "./revocation.ts";
import { scopeCost } from "./scope-cost.ts";
import { machine } from "./statistics.ts";

/** `npm run bench:control`: the figures of the control plane, into docs/benchmarks/control-plane.md. */
const SIZES = { servers: 200, keys: 5_000 };

const say = (text: string): void => {
  process.stdout.write(`${text}\n\n`);
};

const parts: string[] = [];
const part = (title: string, text: string, note = ""): void => {
  const section = [`## ${title}`, ...(note === "" ? [] : [note]), text].join("\n\n");
  parts.push(section);
  say(section);
};

part("Policies", policyCost(), "One decision by Cedar, in process.");
part("The intersection", scopeCost());
await using gate = await startBenchGate();
const http = await overHttp(gate, SIZES);
part(
  "Through the whole system",
  http,
  "Services, broker, database, remote server and client share the machine. Servers are added through the API; all but a few of the keys are written into the database and published from there. All servers are one process with 50 tools.",
);
part(
  "Revocation",
  await revocation(gate),
  "In the large catalog. Requests are sent one after the other while the key is revoked, so the resolution is one request.",
);

const text = `# The control plane in figures

Written by \`npm run bench:control\` on ${new Date().toISOString().slice(0, 10)}, on ${machine()}. Figures of one run; read the
ratios, which both come from the same run.

${parts.join("\n\n")}
`;
const file = fileURLToPath(new URL("../../../docs/benchmarks/control-plane.md", import.meta.url));
mkdirSync(fileURLToPath(new URL("../../../docs/benchmarks/", import.meta.url)), { recursive: true });
writeFileSync(file, text);
say("written to docs/benchmarks/control-plane.md");
