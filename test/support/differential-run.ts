import type { DifferentialCase } from "./differential-cases.ts";
import { markOf } from "./differential-server.ts";
import { membersOf, objectText, tokensOf } from "./json-text.ts";
import type { RawMcpServer } from "./raw-mcp-server.ts";
import { type Era, wireClient } from "./wire-client.ts";

/** What the two ends saw of one call: the client its answer, the server the request. */
export type Sighting = {
  readonly answer: string;
  readonly params: string;
  /** What the server was told in headers of a tool's own. */
  readonly region: string | undefined;
};

const CONCURRENCY = 16;

/** Members of `_meta` that belong to the connection between two neighbours, and differ on each. */
const ofConnection = (name: string): boolean =>
  name.startsWith("io.modelcontextprotocol/") ||
  /^(progressToken|traceparent|tracestate|baggage)$/.test(name);

/** A request's params by name, without the connection's part; the order of members is of no meaning. */
const ownParams = (params: string): string => {
  const members = new Map(membersOf(params));
  const meta = [...membersOf(members.get("_meta") ?? "{}")].filter(([name]) => !ofConnection(name));
  members.delete("_meta");
  if (meta.length > 0) members.set("_meta", objectText(meta.toSorted()));
  return objectText([...members].toSorted());
};

/** Sends every case to a URL, and says what client and server saw of it. */
export const sightings = async (
  cases: readonly DifferentialCase[],
  server: RawMcpServer,
  target: { readonly url: string; readonly era: Era; readonly key?: string },
): Promise<readonly Sighting[]> => {
  server.forget();
  const client = wireClient(target);
  await client.connect();
  const answers: string[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let mark = next++; mark < cases.length; mark = next++) {
      const each = cases[mark];
      if (each === undefined) return;
      const params = each.params(String(mark));
      const headers =
        params.includes('"routed"') && target.era === "modern" ? { "mcp-param-region": "north" } : {};
      const { status, result, error } = await client.request(each.method, params, { headers });
      answers[mark] = result ?? (error === undefined ? `status ${status}` : `error ${error}`);
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, worker));
  await client.close();
  const heard = new Map(server.received.map((each) => [markOf(each.method, each.params), each]));
  return cases.map((_, mark) => ({
    answer: answers[mark] ?? "none",
    params: ownParams(heard.get(mark)?.params ?? "{}"),
    region: heard.get(mark)?.headers["mcp-param-region"]?.toString(),
  }));
};

/** Removes members that a gate may add, take away or set anew, each for a reason that the caller gives. */
const leavingOut = (text: string, names: readonly string[]): string => {
  if (text.startsWith("error ") || !text.startsWith("{") || names.length === 0) return text;
  return objectText([...membersOf(text)].filter(([name]) => !names.includes(name)));
};

export type Difference = { readonly mark: number; readonly direct: string; readonly through: string };

/** Where two runs of the same cases differ. A text written compactly has to come back to the byte. */
export const differences = (
  direct: readonly Sighting[],
  through: readonly Sighting[],
  mayDiffer: (mark: number) => readonly string[],
): readonly Difference[] =>
  direct
    .flatMap((first, mark): Difference[] => {
      const second = through[mark] ?? { answer: "none", params: "none", region: undefined };
      const texts = [first.answer, second.answer].map((text) => leavingOut(text, mayDiffer(mark)));
      const [before = "", after = ""] = texts;
      const isCompact = bare(before) === before;
      const isSame = before === after || (!isCompact && bare(before) === bare(after));
      if (!isSame) return [{ mark, direct: before, through: after }];
      if (first.params !== second.params) return [{ mark, direct: first.params, through: second.params }];
      const { region } = first;
      if (region !== undefined && region !== second.region) {
        return [{ mark, direct: region, through: second.region ?? "no header" }];
      }
      return [];
    })
    .toSorted((a, b) => a.direct.length - b.direct.length);

const bare = (text: string): string =>
  text.startsWith("error ") ? `error ${tokensOf(text.slice("error ".length))}` : tokensOf(text);
