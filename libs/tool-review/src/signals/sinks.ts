import type { RiskReason } from "@portcullis/contracts";
import { foldCase, readable } from "../text/plain.ts";
import type { PassageSignal } from "./signal.ts";

const URL_TEXT = /\bhttps?:\/\/[^\s"'`)\]]{4,400}(?:\s{0,1}[^\s"'`)\]]{0,40}[}>\]])?/g;
/** A place in a URL that is to be filled in, and with what. */
const PLACEHOLDER = /(?:\{\{?|\$\{|\$\(|<|%7b|\[)([^{}<>[\]()]{1,60})(?:\}|\)|>|%7d|\])/gi;
const PRIVATE =
  /conversation|chat|history|secret|password|credential|token|cookie|session|prompt|context|memory|private|key\b|api_?key|base64|b64|encoded|env\b|content|data\b|document|transcript|messages?|clipboard|inbox|user_?(?:data|info|input)/i;
const IMAGE =
  /!\[[^\]\n]{0,200}\]\(\s{0,3}(https?:\/\/[^)\n]{1,600})\)|<img\b[^>]{0,200}\bsrc\s{0,3}=\s{0,3}["']?(https?:\/\/[^"'>\n]{1,400})/gi;
const IP_HOST = /https?:\/\/(?:\d{1,3}\.){3}\d{1,3}\b(?!\.)/;
const LOCAL_HOST = /https?:\/\/(?:127\.|10\.|192\.168\.|0\.0\.0\.0|169\.254\.169\.254)/;
const TUNNEL =
  /\b(?:webhook\.site|requestbin|pipedream\.net|ngrok(?:-free)?\.(?:io|app|dev)|burpcollaborator|oastify\.com|interact\.sh|beeceptor\.com|hookbin\.com|transfer\.sh|pastebin\.com\/api)\b/i;

const hasPrivatePlaceholder = (url: string): boolean =>
  [...url.matchAll(PLACEHOLDER)].some(([, name = ""]) => PRIVATE.test(name));

/** Ways out for data that are written into a description. */
export const sinks: PassageSignal = ({ pointer, text }) => {
  if (!/https?:/i.test(text)) return [];
  const read = foldCase(readable(text));
  const reasons: RiskReason[] = [];
  const add = (code: string, level: RiskReason["level"], detail: string): void => {
    reasons.push({ code, level, pointer, detail });
  };
  for (const match of [...read.matchAll(IMAGE)].slice(0, 20)) {
    const url = match[1] ?? match[2] ?? "";
    if (hasPrivatePlaceholder(url))
      add("exfiltration_sink", "high", "shows an image whose address is to carry data");
    else if (/[?&][^=\s]{1,40}=\s{0,1}(?:\{|\$|<|%7b|\[)/.test(url))
      add("exfiltration_sink", "medium", "shows an image whose address has places to fill in");
  }
  for (const [url] of [...read.matchAll(URL_TEXT)].slice(0, 200)) {
    const query = url.slice(url.search(/[?#]/) + 1);
    const isQuery = /[?#]/.test(url);
    if (isQuery && hasPrivatePlaceholder(query))
      add(
        "exfiltration_sink",
        /token|key/.test(query) ? "medium" : "high",
        "gives an address whose query is to carry private data",
      );
    if (TUNNEL.test(url))
      add("exfiltration_sink", "medium", "gives the address of a service that collects requests");
    if (IP_HOST.test(url) && !LOCAL_HOST.test(url))
      add(
        "exfiltration_sink",
        isQuery && /=\s{0,1}(?:\{|\$|<|%7b|\[)/.test(query) ? "high" : "medium",
        "gives an address by IP number",
      );
  }
  return reasons;
};
