import type { Io, Listening, Serving } from '../io.js';
import { answerFor } from './answer-for.js';
import type { PageFile } from './page-file.js';
import type { Session } from './session/session.js';

/** The page of a preview, from the time when its address is told. */
export interface OpenedPage {
  /** Listens, and tells the address; once. */
  readonly open: () => Promise<void>;
  /** Gives the page what it shows. */
  readonly show: (session: Session) => void;
  /** Ends all that is under way. */
  readonly close: () => Promise<void>;
}

/**
 * The page as browsers on this computer see it. It may be opened before there is anything to show: a browser loads it while the
 * deck is still made, and all else that it asks for is answered when there is a session.
 *
 * @param tellFault tells whoever sees the terminal what should not have happened
 */
export function openedPage(
  file: PageFile,
  serving: Serving,
  tellFault: (error: unknown) => Promise<void>,
  io: Pick<Io, 'stdout'>,
): OpenedPage {
  let listening: Listening | undefined;
  let show: OpenedPage['show'] = () => undefined;
  const session = new Promise<Session>((done) => {
    show = done;
  });
  return {
    open: async () => {
      if (listening !== undefined) return;
      const token = serving.secret();
      listening = await serving.listen(answerFor(session, file, { token, tellFault }));
      await io.stdout.write(`http://127.0.0.1:${listening.port}/${token}/\n`);
    },
    show: (shown) => {
      show(shown);
    },
    close: async () => {
      await listening?.close();
    },
  };
}
