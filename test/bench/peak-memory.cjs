/**
 * Says at the end how much memory the process had at most, in KiB, and the time of processors that it took, in milliseconds.
 * Not `maxRSS` where there is better: over exec() that keeps what the process which started this one had.
 */
const { readFileSync } = require('node:fs');

const peak = () => {
  try {
    const [, most] = /^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'));
    return most;
  } catch {
    return process.resourceUsage().maxRSS;
  }
};
process.on('exit', () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  process.stderr.write(`peak ${peak()}\ncpu ${Math.round((userCPUTime + systemCPUTime) / 1000)}\n`);
});
