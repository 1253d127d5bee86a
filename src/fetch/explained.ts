import { BriefdeckError } from '../diagnostics/error.js';
import { TookTooLong } from './deadline.js';
import { failure } from './failure.js';

/**
 * The known error for what went wrong with a host, or what was thrown where it is none.
 *
 * @param signal whose reason goes before the error that aborting brings about
 */
export function explained(thrown: unknown, host: string, signal: AbortSignal): unknown {
  const cause: unknown = signal.aborted ? signal.reason : thrown;
  if (cause instanceof BriefdeckError) return cause;
  if (cause instanceof TookTooLong) return failure('timed-out', tooLong(cause, host), tryLater, cause);
  const code = codeOf(cause);
  if (code === undefined) return cause;
  const [name, message, hint] = reasonOf(code, host);
  return failure(name, message, hint, cause);
}

const tooLong = ({ what, milliseconds }: TookTooLong, host: string): string => {
  const seconds = `${milliseconds / 1000} seconds`;
  if (what === 'connect') return `${host} can't be reached within ${seconds}.`;
  return what === 'idle' ? `${host} sent nothing for ${seconds}.` : `${host} took longer than ${seconds}.`;
};

type Reason = readonly [code: string, message: string, hint: string];

function reasonOf(code: string, host: string): Reason {
  if (code === 'HPE_HEADER_OVERFLOW') return ['headers', `${host} answers with too many headers.`, saveIt];
  if (code.startsWith('HPE_')) return ['not-http', `What ${host} answers is no valid HTTP.`, 'Check the address.'];
  if (/CERT|SSL|TLS|SIGNATURE|CRL|^UNABLE_TO|^EPROTO$|^HOSTNAME_/.test(code)) {
    return ['tls', `${host} can't be trusted: ${tlsReasons[code] ?? `TLS failed with ${code}`}.`, saveIt];
  }
  switch (code) {
    case 'ENOTFOUND':
    case 'ENODATA':
    case 'EAI_NONAME':
      return ['no-such-host', `There is no host ${host}.`, 'Check the address.'];
    case 'EAI_AGAIN':
      return ['no-such-host', `The name ${host} can't be looked up.`, 'Check the connection to the network.'];
    case 'ECONNREFUSED':
      return ['refused', `${host} refuses the connection.`, 'Check the address, or try again later.'];
    case 'ECONNRESET':
    case 'EPIPE':
      return ['broken-off', `${host} broke the connection off.`, tryLater];
    case 'ETIMEDOUT':
      return ['timed-out', `${host} does not answer.`, tryLater];
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'ENETDOWN':
    case 'EADDRNOTAVAIL':
      return ['unreachable', `${host} can't be reached.`, 'Check the connection to the network.'];
    default:
      return ['failed', `${host} can't be fetched: it failed with ${code}.`, tryLater];
  }
}

const tlsReasons: Readonly<Record<string, string>> = {
  ERR_SSL_WRONG_VERSION_NUMBER: 'it does not speak TLS there',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  CERT_NOT_YET_VALID: 'its certificate is not valid yet',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another name',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is signed by nobody but itself',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is signed by nobody that is known',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'its certificate is signed by nobody that is known',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate is signed by nobody that is known',
};

const codeOf = (cause: unknown): string | undefined =>
  cause instanceof Error && 'code' in cause && typeof cause.code === 'string' && /^[A-Z][A-Z0-9_]+$/.test(cause.code)
    ? cause.code
    : undefined;

const tryLater = 'Try again later, or save the page and give the path of the file.';
const saveIt = 'Save the page in a browser, and give the path of the file.';
