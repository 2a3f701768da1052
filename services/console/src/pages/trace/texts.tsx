import type { TraceView } from "@portcullis/contracts";
import { Panel } from "../../ui/panel.tsx";
import { MarkedText } from "./marked-text.tsx";
import styles from "./trace.module.css";

/** What was said, redacted, with the findings where they are. */
export const Texts = ({ trace }: { readonly trace: TraceView }) => {
  const { prompt, tool, result, unparsed, findings } = trace;
  const one = (title: string, preview: TraceView["result"] | undefined, pointer: string) =>
    preview === null || preview === undefined
      ? []
      : [<MarkedText key={pointer} {...{ title, preview, pointer, findings }} />];
  const texts = [
    ...prompt.flatMap(({ role, preview }, index) =>
      one(`Prompt, ${role}`, preview, `/prompt/${index}/preview/text`),
    ),
    ...one("Arguments", tool?.arguments, "/tool/arguments/text"),
    ...one("Parameters", tool?.params, "/tool/params/text"),
    ...one("Result", result, "/result/text"),
    ...one("What came and could not be read", unparsed, "/unparsed/text"),
  ];
  return (
    <Panel
      title="What was said"
      hint="Redacted: equal values have equal placeholders; nothing else of them is kept."
    >
      {texts.length === 0 ? <p className={styles.quiet}>This request has no text.</p> : texts}
    </Panel>
  );
};
