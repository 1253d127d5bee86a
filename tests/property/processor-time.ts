/**
 * How long a processor worked for a piece of work, in milliseconds. A clock tells how busy the machine was beside it. What the engine does
 * on threads of its own meanwhile counts too, so limits are wide.
 */
export function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
