import type { Stage, StageName } from '../pipeline.js';
import type { Io } from './io.js';
import { throwIfInterrupted } from './process/output.js';

/** Runs stages, keeps their time, and shows on a terminal what is going on when it takes long. */
export interface Watch {
  readonly stage: Stage;
  readonly times: () => readonly { readonly name: StageName; readonly milliseconds: number }[];
  /** Takes the last line of progress away again. */
  readonly clear: () => Promise<void>;
}

/** How long nothing is said, in milliseconds. */
const patience = 1000;

const doing: Readonly<Record<StageName, string>> = {
  read: 'Reading',
  pictures: 'Looking at the pictures',
  summarize: 'Choosing what matters',
  check: 'Checking every line',
  compose: 'Laying out slides',
  render: 'Writing the deck',
};

/** @param quiet shows nothing, whatever it takes */
export function startWatch(io: Io, quiet: boolean): Watch {
  const began = io.now();
  const times: { name: StageName; milliseconds: number }[] = [];
  let shown = false;
  return {
    stage: async (name, work) => {
      throwIfInterrupted(io);
      const start = io.now();
      if (!quiet && io.stderr.isTTY && start - began > patience) {
        shown = true;
        await io.stderr.write(`\r\u001b[K${doing[name]}…`);
      }
      const result = await work();
      times.push({ name, milliseconds: io.now() - start });
      return result;
    },
    times: () => times,
    clear: async () => {
      if (shown) await io.stderr.write('\r\u001b[K');
      shown = false;
    },
  };
}
