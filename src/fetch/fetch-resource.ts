import { type IncomingMessage, STATUS_CODES } from 'node:http';
import { ask } from './ask.js';
import { bodyOf } from './body.js';
import { checkedAddresses } from './address/checked-addresses.js';
import { type Deadline, patience, type Patience, startDeadline } from './deadline.js';
import { explained } from './explained.js';
import { failure } from './failure.js';
import { contentType, isAccepted } from './media-type.js';
import type { Network } from './network.js';
import { openConnection } from './open-connection.js';
import { redirectOf } from './redirect.js';
import { webAddress } from './address/web-address.js';

/** What may come. */
export interface Wish {
  /** What is looked for, in messages: `an article`. */
  readonly what: string;
  /** Media types, what is liked best in front; `image/*` is all of a kind. What has no type is never refused for it. */
  readonly accept: readonly string[];
  /** Of what is sent, and again of what that is unpacked to. */
  readonly maximumBytes: number;
  readonly patience?: Patience | undefined;
}

/** What was fetched. */
export interface Resource {
  readonly bytes: Uint8Array;
  /** What the server says that it is, without parameters; nothing where it does not know. */
  readonly mediaType: string | undefined;
  /** The character set that the server says, where it is a known one. */
  readonly encoding: string | undefined;
  /** Where it came from in the end, without fragment. */
  readonly address: string;
  /** Whether it came from the public internet: what that names may not lead into a private network. */
  readonly isPublic: boolean;
}

const mostRedirects = 5;

/**
 * Fetches what lies at an address, by http or https. Each step of a chain of redirects is checked anew: its scheme, its host,
 * and every address that the host has now, of which one is then connected to. A public server never leads into a private
 * network, whatever is allowed.
 *
 * @throws BriefdeckError of kind `input`, with a code that begins with `fetch.`; or the reason of the network's signal
 */
export async function fetchResource(address: string, wish: Wish, network: Network): Promise<Resource> {
  const waits = wish.patience ?? patience;
  const deadline = startDeadline(waits, network.signal);
  let url = webAddress(address);
  let afterPublic = false;
  try {
    for (let redirects = 0; ; redirects += 1) {
      const { addresses, isPublic } = await checkedAddresses(url, network, afterPublic, deadline.signal);
      afterPublic ||= isPublic;
      const connection = await openConnection(url, addresses, network, waits.connect, deadline.signal);
      try {
        deadline.touch();
        const answer = await ask(url, wish.accept, connection, deadline.signal);
        deadline.touch();
        const next = redirectOf(answer, url);
        if (next === undefined) return { ...(await resourceOf(answer, url, wish, deadline)), isPublic };
        if (redirects === mostRedirects) throw tooManyRedirects(url);
        url = next;
      } finally {
        connection.destroy();
      }
    }
  } catch (cause) {
    throw explained(cause, url.host, deadline.signal);
  } finally {
    deadline.end();
  }
}

async function resourceOf(
  answer: IncomingMessage,
  url: URL,
  { what, accept, maximumBytes }: Wish,
  deadline: Deadline,
): Promise<Omit<Resource, 'isPublic'>> {
  const { statusCode = 0, headers } = answer;
  if (statusCode !== 200) throw refusedBy(url.host, statusCode);
  const type = contentType(headers['content-type']);
  if (type.mediaType !== undefined && !isAccepted(type.mediaType, accept)) {
    const message = `${url.host} sends ${type.mediaType} where ${what} was looked for.`;
    throw failure('media-type', message, 'Check the address.');
  }
  return { bytes: await bodyOf(answer, url.host, maximumBytes, deadline), ...type, address: url.href };
}

function refusedBy(host: string, status: number): Error {
  const name = STATUS_CODES[status];
  const message = `${host} answers ${status}${name === undefined ? '' : ` (${name})`}.`;
  const [, hint] = hints.find(([statuses]) => statuses.includes(status)) ?? [[], 'Try again later.'];
  return failure('status', message, hint);
}

const hints: readonly (readonly [statuses: readonly number[], hint: string])[] = [
  [[404, 410], 'Check the address: the page is not there.'],
  [[401, 402, 403, 407, 451], 'Open the page in a browser, save it there, and give the path of the file.'],
];

const tooManyRedirects = (url: URL): Error =>
  failure(
    'redirects',
    `${url.host} leads on more than ${mostRedirects} times.`,
    'Give the address of the page itself.',
  );
