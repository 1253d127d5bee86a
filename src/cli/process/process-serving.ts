import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AnswerLocally, LocalRequest, Serving } from '../io.js';
import { turn } from './process-signals.js';

/** Shows pages to browsers on this computer. What speaks HTTP is loaded when somebody listens. */
export const processServing: Serving = {
  listen: async (answer) => {
    const { createServer } = await import('node:http');
    const server = createServer({ maxHeaderSize: 16_384, headersTimeout: 5000, requestTimeout: 10_000 });
    server.maxConnections = 64;
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen({ host: '127.0.0.1', port: 0, exclusive: true }, resolve);
    });
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    server.on('request', (request, response) => {
      respond(request, response, answer, port).catch(() => response.destroy());
    });
    return {
      port,
      close: () =>
        new Promise((resolve) => {
          server.close(() => {
            resolve();
          });
          server.closeAllConnections();
        }),
    };
  },
  catchUp: async () => {
    // A connection is taken in one turn, what it asks is read in the next.
    for (let turns = 0; turns < 4; turns += 1) await turn();
  },
  secret: () => randomBytes(24).toString('base64url'),
  every: (milliseconds, work) => {
    let isAtWork = false;
    const timer = setInterval(() => {
      if (isAtWork) return;
      isAtWork = true;
      void work().finally(() => {
        isAtWork = false;
      });
    }, milliseconds);
    return () => {
      clearInterval(timer);
    };
  },
};

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  answer: AnswerLocally,
  port: number,
): Promise<void> {
  const { status, headers = {}, body, stream } = await answer(localRequest(request), port);
  response.writeHead(status, headers);
  if (stream === undefined) {
    if (!request.complete) forget(request);
    response.end(body);
    return;
  }
  response.flushHeaders();
  const stop = stream((text) => void response.write(text));
  response.on('close', stop);
}

/** What is left of a body nobody wants goes nowhere, and not for long: who still sends hears the answer at the end of it. */
function forget(request: IncomingMessage): void {
  request.resume();
  setTimeout(() => request.destroy(), patience).unref();
}

/** Milliseconds. */
const patience = 2000;

const localRequest = (request: IncomingMessage): LocalRequest => ({
  method: request.method ?? '',
  path: request.url ?? '',
  headers: Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
  ),
  body: (maximumBytes) => bodyOf(request, maximumBytes),
});

/** Nothing where it is longer than it may be; what is behind that stays unread, so that the answer still reaches whoever asks. */
const bodyOf = (request: IncomingMessage, maximumBytes: number): Promise<Uint8Array | undefined> =>
  new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    request.on('error', reject);
    request.on('end', () => {
      resolve(Buffer.concat(chunks));
    });
    const take = (chunk: Uint8Array): void => {
      size += chunk.length;
      if (size <= maximumBytes) chunks.push(chunk);
      else {
        // Nobody stops what is let go afterwards: on the same connection somebody may ask again.
        request.off('data', take).pause();
        resolve(undefined);
      }
    };
    request.on('data', take);
  });
