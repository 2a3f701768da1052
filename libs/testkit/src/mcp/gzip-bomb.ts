import type { ServerResponse } from "node:http";
import { createGzip } from "node:zlib";

/** Few bytes on the wire, `total` bytes once a client inflates them. */
export function pourGzip(response: ServerResponse, total: number): void {
  const gzip = createGzip();
  const chunk = Buffer.alloc(256 * 1024, 0x20);
  let left = total;
  gzip.pipe(response);
  response.on("close", () => gzip.destroy());
  const more = () => {
    while (left > 0 && !gzip.destroyed) {
      left -= chunk.length;
      if (!gzip.write(chunk)) return void gzip.once("drain", more);
    }
    gzip.end();
  };
  more();
}
