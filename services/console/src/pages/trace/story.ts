import type { TraceView } from "@portcullis/contracts";
import type { Tone } from "../../ui/badge.tsx";

const listed = (words: readonly string[]): string => {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
};
const names = { secrets: "secrets", pii: "personal data", injection: "prompt injection" } as const;

const whatOf = ({ tool }: TraceView): string =>
  tool === null ? "the model's traffic" : `the call of ${tool.name} on ${tool.server}`;

const ranOf = ({ executed, tool }: TraceView): string => {
  if (tool === null) return "";
  if (executed === null) return "Whether the tool was called is not known.";
  return executed ? "The tool was called." : "The tool was never called.";
};

const foundOf = ({ findings, code }: TraceView): string => {
  const direction = code === "result_blocked" ? "result" : "request";
  const counted = findings.filter(
    (finding) => finding.direction === direction && finding.suppressed === undefined,
  );
  const found = [...new Set(counted.map(({ category }) => names[category]))];
  return found.length === 0
    ? "Inspection stopped it"
    : `Inspection found ${listed(found)} in the ${direction}`;
};

type Story = { readonly text: string; readonly tone: Tone };

const tell = (trace: TraceView): Story => {
  const { outcome, decision, detail, code } = trace;
  const ran = ranOf(trace);
  const because = detail === null || detail === "" ? "" : `: ${detail}`;
  switch (outcome) {
    case "blocked":
    case "withheld":
      return { tone: "bad", text: `${foundOf(trace)}, so the gate stopped ${whatOf(trace)}. ${ran}` };
    case "denied":
      return {
        tone: "bad",
        text: `A policy said no to ${whatOf(trace)}${decision === null ? because : `: ${decision.reason}`}. ${ran}`,
      };
    case "pending":
      return { tone: "warn", text: `${whatOf(trace)} waits for a person's approval. ${ran}` };
    case "completed":
      return {
        tone: "good",
        text:
          trace.verdict === "redacted"
            ? `${whatOf(trace)} went through; what was sensitive was taken out. ${ran}`
            : `${whatOf(trace)} went through. ${ran}`,
      };
    case "failed":
      return {
        tone: "warn",
        text: `${whatOf(trace)} failed${because || `: ${code ?? "no reason is known"}`}. ${ran}`,
      };
    case "rejected":
      return {
        tone: "warn",
        text: `The request was refused as it came${because || `: ${code ?? ""}`}. Nothing ran.`,
      };
    case "unknown":
      return { tone: "warn", text: `Nobody said how it ended, and its time is over. ${ran}` };
    case "audited":
      return { tone: "info", text: `${trace.audit?.actor ?? "Somebody"} changed the configuration.` };
    case "received":
      return { tone: "neutral", text: `${whatOf(trace)} is under way.` };
  }
};

/** How it ended, in a sentence or two that anybody understands. */
export const storyOf = (trace: TraceView): Story => {
  const { text, tone } = tell(trace);
  return { tone, text: `${text.charAt(0).toUpperCase()}${text.slice(1).trimEnd()}` };
};
