/**
 * Preloaded into a service whose clock is to jump: `FAULT_CLOCK_STEPS` is a comma-separated list of milliseconds, and every
 * `FAULT_CLOCK_EVERY_MS` the clock is off by the next one. Timers and `performance.now` go on as they do where somebody sets the time.
 */
const steps = (process.env.FAULT_CLOCK_STEPS ?? "0").split(",").map(Number);
const everyMs = Number(process.env.FAULT_CLOCK_EVERY_MS ?? "1000");
const RealDate = Date;
const startedAt = performance.now();
const offset = () => steps[Math.floor((performance.now() - startedAt) / everyMs) % steps.length] ?? 0;

class JumpingDate extends RealDate {
  constructor(...args) {
    if (args.length === 0) super(RealDate.now() + offset());
    else super(...args);
  }
  static now() {
    return RealDate.now() + offset();
  }
}
globalThis.Date = JumpingDate;
