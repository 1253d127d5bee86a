/** How the process bears with signals that ask it to end. */
export interface ProcessSignals {
  /** Aborted when one came while the process must not end. */
  readonly signal: AbortSignal;
  /** See `Io`. */
  readonly uninterrupted: <T>(work: () => Promise<T>) => Promise<T>;
}

/**
 * Leaves Ctrl-C and its like to the operating system, which ends a process at once, whatever it does: a handler would wait
 * for the event loop, which does not turn while an article is worked on. Only where something must be whole or not there at
 * all, they are held back for as long as that takes; the process then ends by the same signal, as shells expect.
 */
export function processSignals(): ProcessSignals {
  const controller = new AbortController();
  // The first process of a container is not ended by signals that it does not handle.
  if (process.pid === 1) for (const [name, number] of held) process.on(name, () => process.exit(128 + number));
  return {
    signal: controller.signal,
    uninterrupted: async (work) => {
      let heard: Held | undefined;
      const hear = held.map((each) => ({
        name: each[0],
        listener: (): void => {
          heard ??= each;
          controller.abort();
        },
      }));
      for (const { name, listener } of hear) process.on(name, listener);
      try {
        return await work();
      } finally {
        await turn();
        for (const { name, listener } of hear) process.off(name, listener);
        if (heard !== undefined) endBy(heard);
      }
    },
  };
}

type Held = (typeof held)[number];

const held = [
  ['SIGINT', 2],
  ['SIGTERM', 15],
  ['SIGHUP', 1],
] as const;

/** Lets the event loop turn, so that a signal which came is heard. */
export const turn = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

function endBy([name, number]: Held): never {
  process.kill(process.pid, name);
  // It may take the system a moment; nothing is to be said or written meanwhile.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
  return process.exit(128 + number);
}
