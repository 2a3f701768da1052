/** Most entries that one memory keeps; it starts anew when it is full. */
const MAX_ENTRIES = 4_096;

/**
 * Remembers what a pure function says of member names: the same few names stand in all messages of a tool. It keeps
 * nothing longer than `maxLength`, so its size is bounded.
 */
export function memoiseByName<T>(read: (name: string) => T, maxLength: number): (name: string) => T {
  let known = new Map<string, T>();
  return (name) => {
    const remembered = known.get(name);
    if (remembered !== undefined || known.has(name)) return remembered as T;
    const result = read(name);
    if (name.length > maxLength) return result;
    if (known.size >= MAX_ENTRIES) known = new Map();
    known.set(name, result);
    return result;
  };
}
