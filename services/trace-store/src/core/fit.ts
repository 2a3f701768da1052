/**
 * The first items whose JSON fits into a budget, so that an answer fits into one message. Items come in pages, and no
 * page is asked for that cannot be used.
 * @param maxBytes of the JSON array, in UTF-8
 */
export const collectWithin = async <T>(
  pages: AsyncIterable<readonly T[]>,
  maxItems: number,
  maxBytes: number,
): Promise<readonly T[]> => {
  const collected: T[] = [];
  // The brackets; each item brings its comma.
  let bytes = 2;
  for await (const page of pages) {
    for (const item of page) {
      bytes += Buffer.byteLength(JSON.stringify(item)) + 1;
      if (bytes > maxBytes) return collected;
      collected.push(item);
      if (collected.length >= maxItems) return collected;
    }
  }
  return collected;
};
