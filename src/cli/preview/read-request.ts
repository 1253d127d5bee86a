import type { Request } from '../../preview/protocol.js';

/** What the page asks for, as it was sent; nothing where it is no such thing. */
export async function readRequest(body: Uint8Array): Promise<Request | undefined> {
  const { requestSchema } = await import('../../preview/request.js');
  const parsed = requestSchema.safeParse(valueOf(body));
  return parsed.success ? parsed.data : undefined;
}

function valueOf(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return undefined;
  }
}
