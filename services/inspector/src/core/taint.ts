import {
  type CatalogTool,
  type ConversationTaint,
  type Envelope,
  type InspectionRecord,
  offerKindOf,
  type TaintFlag,
} from "@portcullis/contracts";

type Found = Pick<InspectionRecord, "categories">;

/** What a conversation has seen with this request: policies of later requests go by it, whatever the verdict was. */
export const requestFlags = (record: Found | undefined): readonly TaintFlag[] =>
  record?.categories?.includes("injection") === true ? ["injection"] : [];

/** What was found in an event is seen now; what its tool is labelled as is said with the result. */
export const eventFlags = ({ categories: found = [] }: Found): readonly TaintFlag[] => [
  ...(found.includes("injection") ? ["injection" as const] : []),
  ...(found.includes("secrets") || found.includes("pii") ? ["sensitive" as const] : []),
];

type Labelled = Pick<CatalogTool, "labels">;

/** The tool whose labels speak for an answer. Prompts and resources have none, though one may share the name of a tool. */
export const labelledTool = (
  { tool, mcp }: Envelope["request"],
  find: (server: string, name: string) => Labelled | undefined,
): Labelled | undefined =>
  tool === undefined || offerKindOf(mcp) !== "tool" ? undefined : find(tool.server, tool.name);

/**
 * What a conversation has seen with this result.
 * @param tool as the snapshot has it now; undefined where it was taken away while it ran, because it changed for
 * example, and where the answer is that of a prompt or a resource. Then nothing is known of what it brings, and everything is assumed (INV-6).
 */
export const resultFlags = (record: Found | undefined, tool: Labelled | undefined): readonly TaintFlag[] => {
  if (record === undefined) return [];
  const found = record.categories ?? [];
  const isPrivate = tool === undefined || tool.labels.includes("private_data");
  const isUntrusted = tool === undefined || tool.labels.includes("untrusted_content");
  const flags: readonly (TaintFlag | false)[] = [
    found.includes("injection") && "injection",
    (isPrivate || found.includes("secrets") || found.includes("pii")) && "sensitive",
    isUntrusted && "untrusted",
  ];
  return flags.filter((flag) => flag !== false);
};

/** The same mark for each of the flags. */
export const marksOf = (
  flags: readonly TaintFlag[],
  envelope: Pick<Envelope, "id">,
  now: number,
): ConversationTaint => {
  const mark = { at: new Date(now).toISOString(), requestId: envelope.id };
  return Object.fromEntries(flags.map((flag) => [flag, mark]));
};
