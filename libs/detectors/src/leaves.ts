import type { Limits, Skipped, SkipReason } from "./types.ts";

/** A text to read, and where it is. */
export type Leaf = {
  /** Position in document order. */
  readonly order: number;
  readonly pointer: string;
  readonly target: "value" | "key";
  readonly text: string;
  /** Name of the member that holds the value, or of the array that it is in. */
  readonly name: string;
  /** Declared to be the bytes of an image, a sound or another resource (MCP content blocks). */
  readonly isBlob: boolean;
};

/** Longer pointers are not followed: findings repeat them, so one long name could multiply into gigabytes. */
const MAX_POINTER = 1_024;
const MAX_SKIPPED = 200;

export type SkipList = {
  readonly add: (pointer: string, reason: SkipReason) => void;
  readonly list: () => Skipped[];
};

/** Past its cap the list says it once per reason for the whole value: INV-9 holds, its size is bounded. */
export function createSkipList(): SkipList {
  const skipped = new Map<string, Skipped>();
  return {
    add(pointer, reason) {
      const place = skipped.size < MAX_SKIPPED ? pointer : "";
      skipped.set(`${reason} ${place}`, { pointer: place, reason });
    },
    list: () => [...skipped.values()],
  };
}

type Frame = {
  readonly value: unknown;
  readonly pointer: string;
  readonly name: string;
  readonly depth: number;
  readonly isBlob: boolean;
  /** The member name to read before the value; `undefined` for elements of arrays. */
  readonly key: string | undefined;
};

/** RFC 6901, section 3. */
function escapeToken(token: string): string {
  return token.replaceAll("~", "~0").replaceAll("/", "~1");
}

function isBlobMember(holder: object, key: string): boolean {
  if (key === "blob") return true;
  if (key !== "data" || !("type" in holder)) return false;
  return holder.type === "image" || holder.type === "audio";
}

function childFrames(frame: Frame, value: object): Frame[] {
  const depth = frame.depth + 1;
  if (Array.isArray(value)) {
    return value.map((element: unknown, index) => ({
      value: element,
      pointer: `${frame.pointer}/${index}`,
      name: frame.name,
      depth,
      isBlob: false,
      key: undefined,
    }));
  }
  return Object.entries(value).map(([key, member]: [string, unknown]) => ({
    value: member,
    pointer: `${frame.pointer}/${escapeToken(key)}`,
    name: key,
    depth,
    isBlob: isBlobMember(value, key),
    key,
  }));
}

function scalarText(value: unknown): string {
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "bigint" ? String(value) : "";
}

/** Every leaf and every member name, in document order, without recursion. What it leaves out is in `skipped`. */
export function* leaves(root: unknown, limits: Limits, skipped: SkipList): Generator<Leaf> {
  const stack: Frame[] = [{ value: root, pointer: "", name: "", depth: 0, isBlob: false, key: undefined }];
  let count = 0;
  let order = 0;
  for (let frame = stack.pop(); frame !== undefined; frame = stack.pop()) {
    if (frame.pointer.length > MAX_POINTER) {
      skipped.add(frame.pointer.slice(0, frame.pointer.lastIndexOf("/")), "too_long");
      continue;
    }
    const { value, pointer, name, isBlob } = frame;
    if (frame.key !== undefined) {
      yield { order: order++, pointer, target: "key", text: frame.key, name: "", isBlob: false };
    }
    if (typeof value !== "object" || value === null) {
      if (++count > limits.maxLeaves) {
        skipped.add("", "too_many_leaves");
        return;
      }
      yield { order: order++, pointer, target: "value", text: scalarText(value), name, isBlob };
    } else if (frame.depth >= limits.maxDepth) skipped.add(pointer, "too_deep");
    else {
      const children = childFrames(frame, value);
      for (let i = children.length - 1; i >= 0; i--) {
        const child = children[i];
        if (child !== undefined) stack.push(child);
      }
    }
  }
}
