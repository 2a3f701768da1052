/** Far more than metadata and keys take. */
const MAX_BYTES = 1_048_576;

/** `fetch` for what an issuer publishes: an answer beyond a mebibyte is an error, however it is announced. */
export const boundedFetch = async (url: string, init: RequestInit): Promise<Response> => {
  const response = await fetch(url, init);
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > MAX_BYTES) throw new Error("the issuer's answer is too large");
    chunks.push(chunk);
  }
  const { status, headers } = response;
  return new Response(bytes === 0 ? null : Buffer.concat(chunks), { status, headers });
};
