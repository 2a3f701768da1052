// A reader that goes away (`npm start | head`) must not end the set-up half-way.
process.stderr.on("error", () => undefined);

/** Progress goes to stderr, so that stdout stays the output of the command that the user asked for. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * Prints one line for one piece of work: "installing dependencies … 41 s".
 *
 * @template T
 * @param {string} label
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(label, work) {
  const started = Date.now();
  process.stderr.write(`${label} …`);
  try {
    const result = await work();
    process.stderr.write(` ${Math.max(1, Math.round((Date.now() - started) / 1000))} s\n`);
    return result;
  } catch (error) {
    process.stderr.write(" failed\n");
    throw error;
  }
}
