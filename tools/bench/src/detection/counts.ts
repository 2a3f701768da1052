/** What a detector said of texts whose label is known. */
export type Counts = {
  readonly attacks: number;
  readonly found: number;
  readonly harmless: number;
  readonly flagged: number;
};

export const countOf = (said: Iterable<{ readonly label: 0 | 1; readonly flagged: boolean }>): Counts => {
  let [attacks, found, harmless, flagged] = [0, 0, 0, 0];
  for (const text of said) {
    if (text.label === 1) {
      attacks += 1;
      if (text.flagged) found += 1;
    } else {
      harmless += 1;
      if (text.flagged) flagged += 1;
    }
  }
  return { attacks, found, harmless, flagged };
};

/** Weighted harmonic mean of precision and recall: `beta` 2 lets recall count twice as much. NaN without a positive. */
export const fScore = (precision: number, recall: number, beta = 1): number => {
  const weight = beta ** 2;
  return precision + recall === 0 ? 0 : ((1 + weight) * precision * recall) / (weight * precision + recall);
};

/** F1 of attacks; `–` where a set lacks one of the labels, because then it says nothing. */
export const showF1 = ({ attacks, found, harmless, flagged }: Counts): string =>
  attacks === 0 || harmless === 0
    ? "–"
    : fScore(found / Math.max(1, found + flagged), found / attacks).toFixed(3);

/** The values of `key` in order of their first row, with their rows. */
export const groupBy = <Item>(
  items: Iterable<Item>,
  key: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> => {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
};
