/** Keccak-256 with the original padding, as Ethereum uses it (FIPS 202 came later with another). Of short ASCII texts. */

const ROUNDS = 24;
const RATE = 136;
const ROTATIONS = [1, 3, 6, 10, 15, 21, 28, 36, 45, 55, 2, 14, 27, 41, 56, 8, 25, 43, 62, 18, 39, 61, 20, 44];
const LANES = [10, 7, 11, 17, 18, 3, 5, 16, 8, 21, 24, 4, 15, 23, 19, 13, 12, 2, 20, 14, 22, 9, 6, 1];

/** Round constants out of their linear feedback register, as [low, high] words. */
const CONSTANTS = ((): Int32Array => {
  const words = new Int32Array(ROUNDS * 2);
  let register = 1;
  for (let round = 0; round < ROUNDS; round++) {
    for (let j = 0; j < 7; j++) {
      const bit = (1 << j) - 1;
      if ((register & 1) === 1) {
        const word = round * 2 + (bit > 31 ? 1 : 0);
        words[word] = (words[word] ?? 0) ^ (1 << (bit & 31));
      }
      register <<= 1;
      if ((register & 0x100) !== 0) register ^= 0x171;
    }
  }
  return words;
})();

function permute(state: Int32Array): void {
  const column = new Int32Array(10);
  const row = new Int32Array(10);
  const at = (words: Int32Array, i: number): number => words[i] as number;
  for (let round = 0; round < ROUNDS; round++) {
    for (let x = 0; x < 10; x++)
      column[x] =
        at(state, x) ^ at(state, x + 10) ^ at(state, x + 20) ^ at(state, x + 30) ^ at(state, x + 40);
    for (let x = 0; x < 5; x++) {
      const previous = ((x + 4) % 5) * 2;
      const next = ((x + 1) % 5) * 2;
      const low = at(column, previous) ^ ((at(column, next) << 1) | (at(column, next + 1) >>> 31));
      const high = at(column, previous + 1) ^ ((at(column, next + 1) << 1) | (at(column, next) >>> 31));
      for (let y = 0; y < 50; y += 10) {
        state[y + x * 2] = at(state, y + x * 2) ^ low;
        state[y + x * 2 + 1] = at(state, y + x * 2 + 1) ^ high;
      }
    }
    let low = at(state, 2);
    let high = at(state, 3);
    for (let i = 0; i < 24; i++) {
      const lane = (LANES[i] as number) * 2;
      const turn = ROTATIONS[i] as number;
      const shift = turn & 31;
      const [a, b] = turn < 32 ? [low, high] : [high, low];
      const nextLow = at(state, lane);
      const nextHigh = at(state, lane + 1);
      state[lane] = shift === 0 ? a : (a << shift) | (b >>> (32 - shift));
      state[lane + 1] = shift === 0 ? b : (b << shift) | (a >>> (32 - shift));
      low = nextLow;
      high = nextHigh;
    }
    for (let y = 0; y < 50; y += 10) {
      for (let x = 0; x < 10; x++) row[x] = at(state, y + x);
      for (let x = 0; x < 10; x++)
        state[y + x] = at(row, x) ^ (~at(row, (x + 2) % 10) & at(row, (x + 4) % 10));
    }
    state[0] = at(state, 0) ^ at(CONSTANTS, round * 2);
    state[1] = at(state, 1) ^ at(CONSTANTS, round * 2 + 1);
  }
}

/** The hash of fewer than 136 ASCII characters, as bytes. */
export function keccak256(ascii: string): Uint8Array {
  const block = new Uint8Array(200);
  for (let i = 0; i < ascii.length; i++) block[i] = ascii.charCodeAt(i);
  block[ascii.length] = 1;
  block[RATE - 1] = (block[RATE - 1] ?? 0) | 0x80;
  const view = new DataView(block.buffer);
  const state = Int32Array.from({ length: 50 }, (_, i) => view.getInt32(i * 4, true));
  permute(state);
  state.forEach((word, i) => {
    view.setInt32(i * 4, word, true);
  });
  return block.slice(0, 32);
}
