/** How long is waited, in milliseconds. */
export interface Patience {
  /** For all of it, redirects included. */
  readonly total: number;
  /** For the next piece of an answer. */
  readonly idle: number;
  /** For a connection to one of the addresses of a host. */
  readonly connect: number;
}

export const patience: Patience = { total: 20_000, idle: 10_000, connect: 5_000 };

/** Ends what is under way when it takes too long or the person interrupts. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** Says that something has come. */
  touch(): void;
  /** Must be called when all is done: no timer stays behind. */
  end(): void;
}

/** What a signal is aborted with when it took too long. */
export class TookTooLong extends Error {
  constructor(
    readonly milliseconds: number,
    readonly what: keyof Patience,
  ) {
    super(`Took longer than ${milliseconds} ms.`);
  }
}

/** @param outer aborted by the person, whose reason is passed on */
export function startDeadline({ total, idle }: Pick<Patience, 'total' | 'idle'>, outer: AbortSignal): Deadline {
  const controller = new AbortController();
  const interrupt = (): void => {
    controller.abort(outer.reason);
  };
  outer.addEventListener('abort', interrupt, { once: true });
  if (outer.aborted) interrupt();
  const timer = (milliseconds: number, what: keyof Patience): NodeJS.Timeout =>
    setTimeout(() => {
      controller.abort(new TookTooLong(milliseconds, what));
    }, milliseconds);
  const timers = [timer(total, 'total'), timer(idle, 'idle')] as const;
  return {
    signal: controller.signal,
    touch: () => {
      timers[1].refresh();
    },
    end: () => {
      timers.forEach(clearTimeout);
      outer.removeEventListener('abort', interrupt);
    },
  };
}
