import { z } from "zod";

const port = z.coerce.number().int().min(1).max(65535);

/** Where PostgreSQL is, for the services that will connect to it and for the command that prepares it. */
export const postgresSettings = {
  PORTCULLIS_POSTGRES_HOST: z.string().default("127.0.0.1"),
  PORTCULLIS_POSTGRES_PORT: port.default(5432),
  PORTCULLIS_POSTGRES_DATABASE: z.string().default("portcullis"),
} as const;

export const secretsSettings = {
  ...postgresSettings,
  /** L1: an acknowledgement survives the death of a process; L2: on disk before the acknowledgement. */
  PORTCULLIS_DURABILITY: z.enum(["L1", "L2"]).default("L2"),
  PORTCULLIS_NATS_SERVER_NAME: z.string().min(1).default("portcullis"),
} as const;

export const provisionSettings = {
  ...postgresSettings,
  PORTCULLIS_POSTGRES_ADMIN_USER: z.string().default("postgres"),
  /** JetStream replicas: 1 on one server, 3 in a cluster. */
  PORTCULLIS_REPLICAS: z.coerce.number().int().min(1).max(5).default(1),
  /** Factor on the declared sizes of the streams, which the broker reserves. */
  PORTCULLIS_STORAGE_SCALE: z.coerce.number().positive().max(100).default(1),
} as const;

export const seedSettings = {
  /** The ingress as this command reaches it. */
  PORTCULLIS_INGRESS_URL: z.url(),
  /** The ingress as a person reaches it, for the lines to paste. */
  PORTCULLIS_PUBLIC_URL: z.url(),
  /** The MCP server to approve, as the executor reaches it. */
  PORTCULLIS_EXAMPLE_SERVER_URL: z.url(),
} as const;
