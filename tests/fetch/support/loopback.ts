import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { createServer as createRawServer, type Server as RawServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import { openSocket } from '../../../src/cli/process/process-network.js';
import type { Connector, Endpoint, Network } from '../../../src/fetch/network.js';
import { certificate, key } from './certificate.js';

/** A server on this computer, which is gone when the test is. */
export interface Loopback {
  readonly port: number;
  /** How many connections are open. */
  readonly connections: () => Promise<number>;
}

/** Answers requests. */
export const serve = (listener: RequestListener): Promise<Loopback> => listening(createServer(listener));

/** Answers requests in TLS, with the certificate of news.example. */
export const serveSecurely = (listener: RequestListener): Promise<Loopback> =>
  listening(createSecureServer({ cert: certificate, key }, listener));

/** Does with a connection what no proper server would. */
export const serveRaw = (listener: (socket: Socket) => void): Promise<Loopback> =>
  listening(
    createRawServer((socket) => {
      // Read on, so that it is seen when the other end goes.
      socket.on('error', () => undefined).resume();
      listener(socket);
    }),
  );

async function listening(server: Server | RawServer): Promise<Loopback> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => sockets.add(socket));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((done) => server.close(done));
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    port: address.port,
    connections: () =>
      new Promise((done, fail) => {
        server.getConnections((error, count) => {
          if (error === null) done(count);
          else fail(error);
        });
      }),
  };
}

/** A network that only exists in a test. */
export interface Told {
  /** Addresses by name: those of the first, the second … time that it is asked for; the last ones stay. */
  readonly names?: Readonly<Record<string, readonly (readonly string[])[]>>;
  /** Servers by address, whatever the port. */
  readonly servers?: Readonly<Record<string, Loopback>>;
}

export interface ToldConnector extends Connector {
  readonly asked: string[];
  readonly connected: Endpoint[];
}

/** Reaches servers on this computer under the names and addresses of the public internet. */
export function connectorTo({ names = {}, servers = {} }: Told): ToldConnector {
  const asked: string[] = [];
  const connected: Endpoint[] = [];
  return {
    asked,
    connected,
    resolve: (host) => {
      const times = asked.filter((each) => each === host).length;
      asked.push(host);
      const answers = names[host] ?? [];
      const found = answers[Math.min(times, answers.length - 1)];
      return found === undefined ? Promise.reject(withCode('ENOTFOUND')) : Promise.resolve(found);
    },
    connect: (to, signal) => {
      connected.push(to);
      const server = servers[to.address];
      if (server === undefined) return Promise.reject(withCode('ECONNREFUSED'));
      return openSocket({ ...to, address: '127.0.0.1', port: server.port }, signal, certificate);
    },
  };
}

export const networkTo = (
  told: Told,
  more: Partial<Pick<Network, 'allowPrivate' | 'signal'>> = {},
): Network & ToldConnector => ({
  ...connectorTo(told),
  allowPrivate: more.allowPrivate ?? false,
  signal: more.signal ?? new AbortController().signal,
});

/** An error as Node throws it. */
export const withCode = (code: string): Error => Object.assign(new Error(`${code}: as if`), { code });
