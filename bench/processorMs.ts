/** Milliseconds of processor time that this process has had: unlike the clock, it does not count what else the machine does. */
export function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
