/** Says at the end how much memory the process had at most, in KiB, and the time of processors that it took, in milliseconds. */
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  process.stderr.write(`peak ${maxRSS}\ncpu ${Math.round((userCPUTime + systemCPUTime) / 1000)}\n`);
});
