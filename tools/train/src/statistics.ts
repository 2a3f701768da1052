/** Area under the ROC curve: the chance that an attack scores above a harmless text, ties as half. */
export const auc = (attacks: readonly number[], harmless: readonly number[]): number => {
  const all = [
    ...attacks.map((score) => ({ score, attack: 1 })),
    ...harmless.map((score) => ({ score, attack: 0 })),
  ];
  all.sort((a, b) => a.score - b.score);
  let ranks = 0;
  for (let i = 0; i < all.length; ) {
    let j = i;
    while (j < all.length && all[j]?.score === all[i]?.score) j++;
    for (let k = i; k < j; k++) if (all[k]?.attack === 1) ranks += (i + 1 + j) / 2;
    i = j;
  }
  return (ranks - (attacks.length * (attacks.length + 1)) / 2) / (attacks.length * harmless.length);
};

/** The least score that at most `rate` of the harmless texts exceed. */
export const thresholdAt = (harmless: readonly number[], rate: number): number => {
  const sorted = harmless.toSorted((a, b) => b - a);
  return sorted[Math.floor(rate * sorted.length)] ?? Number.POSITIVE_INFINITY;
};

export const shareAbove = (scores: readonly number[], threshold: number): number =>
  scores.filter((score) => score > threshold).length / Math.max(1, scores.length);
