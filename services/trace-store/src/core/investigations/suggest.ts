import { type SuppressionInput, SYSTEM_CREDENTIAL, suppressionInputSchema } from "@portcullis/contracts";
import type { Cause, FoundOf } from "./cause.ts";

type Item = Pick<Cause, "reason" | "key" | "server" | "tool" | "findings"> & { readonly id: string };

const SUGGESTED_DAYS = 30;
/** Of so many values each gets a suppression of its own; of more, one that names no value. */
const MAX_VALUES = 3;

const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)];

/** Redaction and cuts show in a pointer: then it is not the one that an inspector compares with. */
const isWhole = (pointer: string): boolean => pointer.startsWith("/") && !/[<>…]/.test(pointer);

const pointerOf = (found: readonly FoundOf[]): Pick<SuppressionInput, "pointer"> => {
  const [pointer, ...others] = distinct(found.map((each) => each.pointer));
  return pointer !== undefined && others.length === 0 && isWhole(pointer) ? { pointer } : {};
};

/**
 * Ready bodies of suppressions for an item, type by type: as narrow as they can be and still cover all of its requests that are
 * known. None where findings are not what stopped it, or may not be suppressed.
 */
export const suggest = (
  item: Item,
  found: readonly FoundOf[],
  nowMs: number,
): readonly SuppressionInput[] => {
  if (item.reason !== "blocked" && item.reason !== "withheld" && item.reason !== "approval") return [];
  const shared = {
    ...(item.server === null ? {} : { server: item.server }),
    ...(item.server === null || item.tool === null ? {} : { tool: item.tool }),
    ...(item.key === null ? {} : { key: item.key }),
    reason: `False positive: investigation ${item.id}`,
    expiresAt: new Date(nowMs + SUGGESTED_DAYS * 24 * 3_600_000).toISOString(),
    investigation: item.id,
  };
  return item.findings.flatMap(({ category, type }): readonly SuppressionInput[] => {
    const own = found.filter((each) => each.category === category && each.type === type);
    if (type === SYSTEM_CREDENTIAL || own.length === 0) return [];
    const body = (scope: Pick<SuppressionInput, "pointer" | "fingerprint">) => ({
      ...{ category, type },
      ...scope,
      ...shared,
    });
    const values = distinct(own.map(({ fingerprint }) => fingerprint));
    const bodies =
      values.length <= MAX_VALUES
        ? values.map((fingerprint) =>
            body({ fingerprint, ...pointerOf(own.filter((each) => each.fingerprint === fingerprint)) }),
          )
        : // Nothing but its value lets a critical secret pass.
          category === "secrets" && own.some(({ severity }) => severity === "critical")
          ? []
          : [body(pointerOf(own))];
    // What the trace could not show in full (a name that was redacted, for one) gives no body that would be taken.
    return bodies.filter((each) => suppressionInputSchema.safeParse(each).success);
  });
};
