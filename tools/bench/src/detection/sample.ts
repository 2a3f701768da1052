import { seeded } from "@portcullis/train";

/** `size` items without repetition, or all there are, in a random order that the seed fixes. The list stays as it is. */
export const sample = <Item>(items: readonly Item[], size: number, seed: number): readonly Item[] => {
  const random = seeded(seed);
  const rest = [...items];
  const count = Math.min(Math.ceil(size), rest.length);
  for (let i = 0; i < count; i += 1) {
    const j = i + Math.floor(random() * (rest.length - i));
    [rest[i], rest[j]] = [rest[j] as Item, rest[i] as Item];
  }
  return rest.slice(0, count);
};
