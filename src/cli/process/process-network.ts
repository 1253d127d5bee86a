import type { Duplex } from 'node:stream';
import type { Connector, Endpoint } from '../../fetch/network.js';

/** The network of the process. Proxies that the environment names are not used: they would look names up themselves. */
export const processNetwork: Connector = {
  resolve: async (host) => {
    const { lookup } = await import('node:dns/promises');
    return (await lookup(host, { all: true })).map(({ address }) => address);
  },
  connect: (to, signal) => openSocket(to, signal),
};

/**
 * Opens a connection to an address; see `Connector`.
 *
 * @param authorities certificates in PEM to trust in place of those that come with Node
 */
export async function openSocket(
  { address, port, secure, serverName }: Endpoint,
  signal: AbortSignal,
  authorities?: string,
): Promise<Duplex> {
  const [net, tls] = await Promise.all([import('node:net'), import('node:tls')]);
  signal.throwIfAborted();
  const to = { host: address, port };
  const socket = secure
    ? tls.connect({
        ...to,
        ...(serverName === undefined ? {} : { servername: serverName }),
        ...(authorities === undefined ? {} : { ca: authorities }),
        ALPNProtocols: ['http/1.1'],
        // Whatever the environment says (NODE_TLS_REJECT_UNAUTHORIZED).
        rejectUnauthorized: true,
      })
    : net.connect(to);
  return new Promise((resolve, reject) => {
    const abort = (): void => {
      socket.destroy();
      // A reason may be anything; those who stop our work give an error.
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', abort, { once: true });
    const settle = (): void => {
      signal.removeEventListener('abort', abort);
    };
    socket
      .once(secure ? 'secureConnect' : 'connect', () => {
        settle();
        resolve(socket);
      })
      // Stays, so that no late error is without anybody who hears it.
      .on('error', (error: Error) => {
        settle();
        reject(error);
      })
      .once('close', settle);
  });
}
