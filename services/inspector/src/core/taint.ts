import type {
  CatalogTool,
  ConversationTaint,
  Envelope,
  InspectionRecord,
  TaintFlag,
} from "@portcullis/contracts";

/** What a conversation has seen with this request: policies of later requests go by it, whatever the verdict was. */
export const requestFlags = (record: InspectionRecord | undefined): readonly TaintFlag[] =>
  record?.categories?.includes("injection") === true ? ["injection"] : [];

/**
 * What a conversation has seen with this result.
 * @param tool as the snapshot has it now; undefined where it was taken away while it ran, because it changed for
 * example. Then nothing is known of what it brings, and everything is assumed (INV-6).
 */
export const resultFlags = (
  record: InspectionRecord | undefined,
  tool: Pick<CatalogTool, "labels"> | undefined,
): readonly TaintFlag[] => {
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
