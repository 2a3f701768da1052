/** 97.5 % point of the normal distribution: two-sided 95 %. */
const Z = 1.959963984540054;

export type Interval = { readonly low: number; readonly high: number };

/** The 95 % score interval of a share (Wilson, 1927), which stays inside 0 and 1 also for few or no hits. */
export const wilson = (hits: number, n: number): Interval => {
  if (n === 0) return { low: 0, high: 1 };
  const share = hits / n;
  const scale = 1 + Z ** 2 / n;
  const middle = share + Z ** 2 / (2 * n);
  const reach = Z * Math.sqrt((share * (1 - share)) / n + Z ** 2 / (4 * n ** 2));
  return {
    low: hits === 0 ? 0 : (middle - reach) / scale,
    high: hits === n ? 1 : (middle + reach) / scale,
  };
};

/** Shares far below one in a hundred need more digits. */
const percent = (share: number): string =>
  (share * 100).toFixed(share > 0 && share < 0.0095 ? (share < 0.00095 ? 3 : 2) : 1);

/** `93.1 % (92.0–94.1)`: a share in percent with its 95 % interval; `–` where there is nothing to share. */
export const rate = (hits: number, n: number): string => {
  if (n === 0) return "–";
  const { low, high } = wilson(hits, n);
  return `${percent(hits / n)} % (${percent(low)}–${percent(high)})`;
};

/** `93.1 %`, without its interval. */
export const plainRate = (hits: number, n: number): string => (n === 0 ? "–" : `${percent(hits / n)} %`);
