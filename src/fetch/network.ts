import type { Duplex } from 'node:stream';

/** How the world outside is reached: the process in earnest, servers on this computer in tests. */
export interface Connector {
  /**
   * All addresses that a name has now.
   *
   * @returns IPv4 and IPv6 addresses, what to try first in front; fails with the errors of Node
   */
  readonly resolve: (host: string) => Promise<readonly string[]>;
  /**
   * Opens a connection to this very address, without asking for a name again.
   *
   * @returns what is connected, with its certificate checked where it is secure; fails with the errors of Node, or with
   * the reason of the signal
   */
  readonly connect: (to: Endpoint, signal: AbortSignal) => Promise<Duplex>;
}

/** Where a connection leads. */
export interface Endpoint {
  /** An IPv4 or IPv6 address. */
  readonly address: string;
  readonly port: number;
  /** Whether TLS is spoken. */
  readonly secure: boolean;
  /** The name that is asked for and that the certificate must be for; nothing where an address was given in its place. */
  readonly serverName: string | undefined;
}

/** The network as far as a person lets it be used. */
export interface Network extends Connector {
  /** Whether servers of a private network, or of this computer, may be asked. */
  readonly allowPrivate: boolean;
  /** Aborted when the person interrupts: what is under way then ends with the reason of the signal. */
  readonly signal: AbortSignal;
}
