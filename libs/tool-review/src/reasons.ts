import type { RiskLevel, RiskReason } from "@portcullis/contracts";

const RANK: Readonly<Record<RiskLevel, number>> = { none: 0, low: 1, medium: 2, high: 3 };

export const isAtLeast = (level: RiskLevel, least: RiskLevel): boolean => RANK[level] >= RANK[least];

export const highest = (levels: readonly RiskLevel[]): RiskLevel =>
  levels.reduce((top, level) => (RANK[level] > RANK[top] ? level : top), "none");

const MAX_REASONS = 50;
/** Places that are named for one code; more say no more. */
const MAX_PLACES = 5;

/** One reason for each code and place, the gravest; the gravest first, then by place. */
export const settle = (reasons: readonly RiskReason[]): readonly RiskReason[] => {
  const best = new Map<string, RiskReason>();
  for (const reason of reasons) {
    const key = `${reason.code}\n${reason.pointer}`;
    const known = best.get(key);
    if (known === undefined || RANK[reason.level] > RANK[known.level]) best.set(key, reason);
  }
  const places = new Map<string, number>();
  return [...best.values()]
    .sort((a, b) => RANK[b.level] - RANK[a.level])
    .filter(({ code }) => {
      const count = (places.get(code) ?? 0) + 1;
      places.set(code, count);
      return count <= MAX_PLACES;
    })
    .slice(0, MAX_REASONS);
};

/** Signs that are no more together than each of them: they say where or what, not what for. */
const ALONE = new Set(["long_text", "same_name", "holds_secret"]);

/** Adds one grave reason where two different signs of some weight stand in one text. */
export const together = (reasons: readonly RiskReason[]): readonly RiskReason[] => {
  const grave = reasons.filter(({ code, level }) => isAtLeast(level, "medium") && !ALONE.has(code));
  const codes = [...new Set(grave.map(({ code }) => code))];
  const [first] = grave;
  if (first === undefined || codes.length < 2 || grave.some(({ level }) => level === "high")) return reasons;
  const detail = `several signs of orders to the model stand together: ${codes.join(", ")}`;
  return [...reasons, { code: "steers_model", level: "high", pointer: first.pointer, detail }];
};
