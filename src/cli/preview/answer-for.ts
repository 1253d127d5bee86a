import type { AnswerLocally, LocalAnswer, LocalRequest } from '../io.js';
import { drawingAnswer, fileAnswer, jsonAnswer, pageAnswer, streamAnswer, textAnswer } from './answers.js';
import { admitted } from './guard.js';
import type { PageFile } from './page-file.js';
import { readRequest } from './read-request.js';
import type { Session } from './session/session.js';

/** No edit is longer; who sends more is refused before it is read. */
const maximumBodyBytes = 262_144;

/**
 * Answers what the page asks for; what is not the page itself, when there is a session. Nothing is told to anybody who does not come through the page's own address, and every path but
 * those below is unknown: no file of the computer can be asked for by its name.
 */
export const answerFor =
  (session: Promise<Session>, page: PageFile, { token, tellFault }: Answering): AnswerLocally =>
  async (request, port) => {
    const path = admitted(request, { port, token });
    if (path === undefined) return textAnswer(403, 'Open the address that briefdeck printed.');
    try {
      return await answered(request, path, session, page);
    } catch (error) {
      await tellFault(error);
      return textAnswer(500, 'This is a fault of briefdeck; the terminal says more.');
    }
  };

export interface Answering {
  /** The first part of every address. */
  readonly token: string;
  /** Tells whoever sees the terminal what should not have happened. */
  readonly tellFault: (error: unknown) => Promise<void>;
}

async function answered(
  request: LocalRequest,
  path: string,
  session: Promise<Session>,
  page: PageFile,
): Promise<LocalAnswer> {
  const unknown = textAnswer(404, 'Not found.');
  if (request.method === 'POST') return path === 'ask' ? asked(request, await session) : unknown;
  if (request.method !== 'GET') return textAnswer(405, 'Not allowed.');
  if (path === '') return pageAnswer(page);
  return (await got(path, await session)) ?? unknown;
}

async function got(path: string, session: Session): Promise<LocalAnswer | undefined> {
  const [, key] = /^slides\/([0-9a-f]{16})\.svg$/.exec(path) ?? [];
  if (key !== undefined) {
    const drawing = await session.drawing(key);
    return drawing === undefined ? undefined : drawingAnswer(drawing);
  }
  const [, place] = /^looks\/(\d{1,3})$/.exec(path) ?? [];
  if (place !== undefined) {
    const look = await session.look(Number(place));
    return look === undefined ? undefined : jsonAnswer(look);
  }
  switch (path) {
    case 'state':
      return jsonAnswer(await session.state());
    case 'article':
      return jsonAnswer(session.article());
    case 'changes':
      return streamAnswer((tell) =>
        session.listen((revision) => {
          tell(`data: ${revision}\n\n`);
        }),
      );
    case 'deck.pptx':
    case 'deck.pdf': {
      const format = path === 'deck.pdf' ? 'pdf' : 'pptx';
      const { name, bytes } = await session.deck(format);
      return fileAnswer(mediaTypes[format], bytes, name);
    }
    default:
      return undefined;
  }
}

const mediaTypes = {
  pdf: 'application/pdf',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
} as const;

async function asked(request: LocalRequest, session: Session): Promise<LocalAnswer> {
  if (request.headers['content-type'] !== 'application/json') return textAnswer(415, 'JSON is asked for.');
  const length = Number(request.headers['content-length'] ?? 0);
  const body = length > maximumBodyBytes ? undefined : await request.body(maximumBodyBytes);
  if (body === undefined) return textAnswer(413, 'Too much.');
  const read = await readRequest(body);
  return read === undefined ? textAnswer(400, 'Not understood.') : jsonAnswer(await session.ask(read));
}
