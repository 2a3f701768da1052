import type { FastifyRequest } from "fastify";

/**
 * Scheme, host and port that this gate is reached by: as it was set, else as the request says (behind a trusted proxy,
 * as the proxy says).
 */
export const ownOrigin = (request: FastifyRequest, publicUrl: string | undefined): string => {
  if (publicUrl !== undefined) return publicUrl;
  const claimed = `${request.protocol}://${request.host}`;
  return URL.canParse(claimed) ? new URL(claimed).origin : `${request.protocol}://localhost`;
};
