import type { Severity } from "@portcullis/contracts";
import { type Outgoing, toJson } from "./events.ts";

/** RFC 5424 section 6.2.1: 2 critical, 3 error, 4 warning, 5 notice, 6 informational. */
const levels = { critical: 2, high: 3, medium: 4, low: 5 } as const satisfies Record<Severity, number>;

/** RFC 5424 section 6.3.3: within a value, these three are escaped. */
const escaped = (text: string): string => text.replaceAll(/["\\\]]/g, (c) => `\\${c}`);
const printable = (text: string, max: number): string =>
  text.replaceAll(/[^\x21-\x7e]/g, "_").slice(0, max) || "-";

/** JSON without a character beyond ASCII: legal for receivers of any encoding. */
const ascii = (json: string): string =>
  json.replaceAll(/[\u007f-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);

export type SyslogSource = { readonly facility: number; readonly host: string };

/** One event as a message of RFC 5424; the structured data has what receivers sort by, the text is the event. */
export const toSyslog = (event: Outgoing, { facility, host }: SyslogSource): string => {
  const level = event.severity === undefined ? 6 : levels[event.severity];
  // 32473 is the number that RFC 5612 keeps for examples: private structured data needs one, and we have none of our own.
  const data = Object.entries({
    id: event.id,
    org: event.org,
    name: event.name,
    severity: event.severity ?? "none",
  })
    .map(([name, value]) => `${name}="${escaped(value)}"`)
    .join(" ");
  const header = [
    `<${facility * 8 + level}>1`,
    event.time,
    printable(host, 255),
    "portcullis",
    "-",
    printable(event.stream, 32),
  ].join(" ");
  return `${header} [portcullis@32473 ${data}] ${ascii(toJson(event))}`;
};

/** RFC 6587 section 3.4.1 and RFC 5425: the length in octets, a space, the message. */
export const frame = (message: string): string => `${Buffer.byteLength(message)} ${message}`;
