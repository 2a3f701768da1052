/** What one NATS user may say and hear, as subject patterns. */
export type Permissions = {
  /** As in the configuration's variable: `$TRACE_STORE_NKEY` is `trace-store`. */
  readonly user: string;
  readonly publish: readonly string[];
  readonly subscribe: readonly string[];
};

const USER = /nkey: \$([A-Z_]+)_NKEY([\s\S]*?)(?=nkey: \$|$)/g;
const stringsOf = (list: string | undefined): readonly string[] =>
  [...(list ?? "").matchAll(/"([^"]+)"/g)].map(([, subject = ""]) => subject);
const listOf = (block: string, verb: "publish" | "subscribe"): readonly string[] =>
  stringsOf(new RegExp(`\\b${verb} \\{ allow: \\[([^\\]]*)\\]`).exec(block)?.[1]);

/**
 * Reads the permissions out of `deploy/nats/nats-server.conf`.
 * @throws where a user has none: the file has changed its form
 */
export const readPermissions = (conf: string): readonly Permissions[] => {
  const text = conf.replaceAll(/^\s*#.*$/gm, "");
  const users = [...text.matchAll(USER)].map(([, name = "", block = ""]) => ({
    user: name.toLowerCase().replaceAll("_", "-"),
    publish: listOf(block, "publish"),
    subscribe: listOf(block, "subscribe"),
  }));
  const silent = users.filter(({ publish, subscribe }) => publish.length === 0 || subscribe.length === 0);
  if (users.length === 0 || silent.length > 0) {
    throw new Error(`no permissions found for: ${silent.map(({ user }) => user).join(", ") || "anybody"}`);
  }
  return users;
};

/** Whether some subject fits both patterns. `*`, and `{name}` in the address of a channel, stand for one token; `>` for the rest. */
export const overlaps = (one: string, other: string): boolean => {
  const [a, b] = [one.split("."), other.split(".")];
  for (let i = 0; i < Math.max(a.length, b.length); i += 1) {
    const [x, y] = [a[i], b[i]];
    if (x === undefined || y === undefined) return false;
    if (x === ">" || y === ">") return true;
    const isOpen = (token: string): boolean => token === "*" || /^\{.*\}$/.test(token);
    if (x !== y && !isOpen(x) && !isOpen(y)) return false;
  }
  return true;
};

export type Direction = "send" | "receive";

/**
 * What a user does on a channel. Who reads a stream asks the broker for its messages, and so needs no subscription to its subjects.
 * @param stream the stream that keeps the channel's messages
 */
export const directionsOf = (
  { publish, subscribe }: Permissions,
  address: string,
  stream: string | undefined,
): readonly Direction[] => {
  const readsStream =
    stream !== undefined &&
    publish.some((pattern) =>
      [`$JS.API.CONSUMER.MSG.NEXT.${stream}.*`, `$JS.API.DIRECT.GET.${stream}.>`].some((call) =>
        overlaps(call, pattern),
      ),
    );
  return [
    ...(publish.some((pattern) => overlaps(address, pattern)) ? (["send"] as const) : []),
    ...(readsStream || subscribe.some((pattern) => overlaps(address, pattern)) ? (["receive"] as const) : []),
  ];
};
