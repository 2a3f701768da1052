import type { ControlResult, KeyView, OrgRecord } from "@portcullis/contracts";
import { Select } from "../../ui/select.tsx";
import styles from "./playground.module.css";

export type KeyTool = ControlResult<"key-tools">[number];
export const toolId = ({ server, tool }: Pick<KeyTool, "server" | "tool">): string => `${server}/${tool}`;

const kinds = [
  { value: "tool", label: "A tool call" },
  { value: "model", label: "A prompt alone" },
];

/** As whom, and what. */
export const Chooser = ({
  orgs,
  org,
  keys,
  record,
  kind,
  tools,
  tool,
  change,
}: {
  readonly orgs: readonly OrgRecord[];
  readonly org: OrgRecord | undefined;
  readonly keys: readonly KeyView[];
  readonly record: KeyView | undefined;
  readonly kind: "tool" | "model";
  readonly tools: readonly KeyTool[];
  readonly tool: KeyTool | undefined;
  readonly change: (changes: Readonly<Record<string, string | undefined>>) => void;
}) => (
  <div className={styles.chooser}>
    {orgs.length > 1 && (
      <Select
        label="Organisation"
        value={org?.slug ?? ""}
        options={orgs.map(({ slug, title }) => ({ value: slug, label: title }))}
        onChange={(slug) => change({ org: slug, key: undefined, tool: undefined })}
      />
    )}
    <Select
      label="As the key"
      value={record?.id ?? ""}
      options={keys.map(({ id, name, prefix }) => ({ value: id, label: `${name} (${prefix}…)` }))}
      onChange={(id) => change({ key: id, tool: undefined })}
    />
    <Select label="What" value={kind} options={kinds} onChange={(value) => change({ kind: value })} />
    {kind === "tool" && (
      <Select
        label="Tool"
        value={tool === undefined ? "" : toolId(tool)}
        options={tools.map((each) => ({ value: toolId(each), label: toolId(each) }))}
        onChange={(value) => change({ tool: value })}
      />
    )}
  </div>
);
