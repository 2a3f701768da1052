import { freePort } from "@portcullis/local";
import { createApi, exampleRequests, natsUsers } from "@portcullis/provision";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { engineAnswers, openProject } from "./support/compose-engine.ts";
import { mountsOf, readComposeFile, readDockerfile } from "./support/compose-file.ts";

const { services, networks, volumes } = readComposeFile();
const all = Object.entries(services);
const once = ["init", "provision", "seed"];
const gateServices = [
  "ingress",
  "inspector",
  "policy",
  "mcp-executor",
  "trace-redactor",
  "trace-store",
  "trace-exporter",
];

describe("docker-compose.yml", () => {
  it("runs the whole system", () => {
    expect(Object.keys(services).sort()).toEqual(
      [...gateServices, ...once, "nats", "postgres", "everything"].sort(),
    );
  });

  it.each(all)("%s has no capability, no new privileges and nothing to write to", (name, service) => {
    expect(service.cap_drop).toEqual(["ALL"]);
    expect(service.security_opt).toEqual(["no-new-privileges:true"]);
    expect(service.read_only).toBe(true);
    if (name !== "postgres") {
      expect(service.user).toMatch(/^[1-9]\d*:[1-9]\d*$/);
      expect(service.cap_add).toBeUndefined();
      return;
    }
    // Its image takes possession of the data folder as root and then becomes the user postgres.
    expect(service.cap_add).toEqual(["CHOWN", "DAC_OVERRIDE", "FOWNER", "SETGID", "SETUID"]);
  });

  it.each(all)("%s either ends by itself, or is watched and started again", (name, service) => {
    if (once.includes(name)) {
      expect(service.restart).toBe("no");
      expect(service.healthcheck).toBeUndefined();
      return;
    }
    expect(service.restart).toBe("unless-stopped");
    expect(service.healthcheck?.test).toBeInstanceOf(Array);
    if (gateServices.includes(name)) expect(JSON.stringify(service.healthcheck)).toContain("/readyz");
  });

  it("publishes the port of ingress alone, on the loopback address unless told", () => {
    expect(all.filter(([, { ports }]) => ports !== undefined).map(([name]) => name)).toEqual(["ingress"]);
    expect(services.ingress?.ports).toEqual([
      "${PORTCULLIS_ADDRESS:-127.0.0.1}:${PORTCULLIS_PORT:-8080}:8080",
    ]);
  });

  it.each(all.filter(([name]) => name !== "init"))("%s sees its own secrets alone", (name, service) => {
    const secrets = mountsOf(service).filter(({ volume }) => volume.startsWith("secrets-"));
    const expected: Readonly<Record<string, readonly string[]>> = {
      everything: [],
      seed: ["secrets-operator", "secrets-seed"],
    };
    expect(secrets.map(({ volume }) => volume)).toEqual(expected[name] ?? [`secrets-${name}`]);
    for (const { volume, path, readOnly } of secrets) {
      expect(path).toBe(volume.replace("secrets-", "/secrets/"));
      expect(readOnly).toBe(volume !== "secrets-seed");
    }
  });

  it("has a folder for each secret, owned by the user that fills it", () => {
    const init = services.init === undefined ? [] : mountsOf(services.init);
    const made = /^ && mkdir (.*) \\$/m.exec(readDockerfile())?.[1]?.split(" ") ?? [];
    expect(init.map(({ path }) => path)).toEqual(
      expect.arrayContaining(natsUsers.map((user) => `/secrets/${user}`)),
    );
    for (const { path } of [...init, { path: "/secrets/seed" }]) {
      expect(made).toContain(path.replace(/^\/secrets\//, ""));
    }
  });

  it("lets only the edges of the system reach out of the host", () => {
    const closed = Object.keys(networks).filter((name) => networks[name]?.internal === true);
    expect(closed.sort()).toEqual(["bus", "data"]);
    const on = (network: string): readonly string[] =>
      all.filter(([, service]) => service.networks?.includes(network) === true).map(([name]) => name);
    expect(on("data").toSorted()).toEqual(["policy", "postgres", "provision", "trace-store"]);
    expect(on("upstream").toSorted()).toEqual(["everything", "mcp-executor"]);
    expect(on("export")).toEqual(["trace-exporter"]);
    expect(on("edge").toSorted()).toEqual(["ingress", "seed"]);
  });

  it("is valid for old and new Compose", () => {
    // Obsolete in the new, not needed by the old one.
    expect(readComposeFile()).not.toHaveProperty("version");
    for (const [, service] of all) {
      expect(service.healthcheck ?? {}).not.toHaveProperty("start_interval");
      for (const condition of Object.values(service.depends_on ?? {})) {
        expect(Object.keys(condition)).toEqual(["condition"]);
      }
    }
  });

  it("can be scaled: no fixed name, no fixed instance", () => {
    for (const [, service] of all) {
      expect(service).not.toHaveProperty("container_name");
      expect(service.environment ?? {}).not.toHaveProperty("PORTCULLIS_INSTANCE");
    }
  });

  it("declares each volume that it mounts, and uses each that it declares", () => {
    const used = new Set(all.flatMap(([, service]) => mountsOf(service).map(({ volume }) => volume)));
    expect([...used].sort()).toEqual(Object.keys(volumes).sort());
  });
});

it("the Dockerfile has no syntax that only BuildKit knows, and ends without root", () => {
  const dockerfile = readDockerfile();
  expect(dockerfile).not.toMatch(/--mount|--chmod|--link|--exclude|^#\s*syntax=|<<-?["']?[A-Z]/m);
  const final = dockerfile.slice(dockerfile.lastIndexOf("\nFROM "));
  expect(final).toMatch(/^USER node$/m);
});

const live = process.env.PORTCULLIS_TEST_COMPOSE === "1" && (await engineAnswers());

describe.skipIf(!live)("the system in containers", () => {
  it("runs one call, blocks another and shows both traces, with four inspectors", async () => {
    const port = await freePort();
    const { compose, docker } = await openProject(`portcullis-test-${process.pid}`, port);
    onTestFinished(async () => {
      await compose("down", "-v", "--remove-orphans");
    }, 120_000);
    await compose("up", "--build", "-d", "--scale", "inspector=4");

    const seed = await compose("ps", "-a", "-q", "seed");
    expect(await docker("wait", seed)).toBe("0");
    const key = /API key: (\S+)/.exec(await docker("logs", seed))?.[1] ?? "";
    const operator = await compose(
      ...["run", "--rm", "--no-deps", "-T", "--entrypoint", "cat", "seed", "/secrets/operator/token"],
    );
    const inspectors = (await compose("ps", "-q", "inspector")).split("\n");
    const health = await docker("inspect", "-f", "{{.State.Health.Status}}", ...inspectors);
    expect(health.split("\n")).toEqual(["healthy", "healthy", "healthy", "healthy"]);

    const api = createApi(`http://127.0.0.1:${port}`);
    const completed = await api.send("POST", "/v1/requests", exampleRequests.allowed, key);
    expect(completed).toMatchObject({
      status: 200,
      body: { outcome: "completed", result: { content: [{ type: "text", text: "Echo: hi" }] } },
    });
    const blocked = await api.send("POST", "/v1/requests", exampleRequests.blocked, key);
    expect(blocked).toMatchObject({ status: 403, body: { code: "prompt_blocked" } });

    for (const [answer, executed] of [
      [completed, true],
      [blocked, false],
    ] as const) {
      await vi.waitFor(
        async () => {
          expect(await api.get(String(answer.body.trace), operator)).toMatchObject({ executed });
        },
        { timeout: 20_000, interval: 200 },
      );
    }
  }, 900_000);
});
