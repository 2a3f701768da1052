/** One value of a filter; null stands for "has none". Written as docs/traces.md says: `blocked,!denied,-`, a backslash before what is meant as it is. */
export type FilterValue = { readonly value: string | null; readonly excluded: boolean };

const toValue = (text: string): readonly FilterValue[] => {
  const excluded = text.startsWith("!");
  const rest = excluded ? text.slice(1) : text;
  if (rest === "") return [];
  return [{ value: rest === "-" ? null : rest.replaceAll(/\\(.)/gsu, "$1"), excluded }];
};

/** The values of a filter; what is no value is left out. */
export const readFilter = (text: string | undefined): readonly FilterValue[] =>
  (text ?? "").match(/(?:\\.|[^,\\])+/gsu)?.flatMap(toValue) ?? [];

const quote = (value: string): string =>
  value === "-" ? "\\-" : value.replaceAll(/[\\,]/g, "\\$&").replace(/^!/, "\\!");

/** The text of a filter; undefined where there is no value. */
export const writeFilter = (values: readonly FilterValue[]): string | undefined =>
  values.length === 0
    ? undefined
    : values
        .map(({ value, excluded }) => `${excluded ? "!" : ""}${value === null ? "-" : quote(value)}`)
        .join(",");

const isSame = (a: FilterValue, b: FilterValue): boolean => a.value === b.value;

/** With one more value, in place of the same one. */
export const withValue = (text: string | undefined, value: FilterValue): string | undefined =>
  writeFilter([...readFilter(text).filter((each) => !isSame(each, value)), value]);

export const withoutValue = (text: string | undefined, value: FilterValue): string | undefined =>
  writeFilter(readFilter(text).filter((each) => !isSame(each, value)));

/** Whether a record with these values has one of the wanted, and none of the unwanted. */
export const meets = (text: string | undefined, has: readonly (string | null)[]): boolean => {
  const values = readFilter(text);
  const own = has.length === 0 ? [null] : has;
  const isOne = ({ value }: FilterValue): boolean => own.includes(value);
  const wanted = values.filter(({ excluded }) => !excluded);
  return (wanted.length === 0 || wanted.some(isOne)) && !values.some((each) => each.excluded && isOne(each));
};
