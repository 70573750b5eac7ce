/** Says at the end how much memory the process had at most, in KiB. */
process.on('exit', () => process.stderr.write(`peak ${process.resourceUsage().maxRSS}\n`));
