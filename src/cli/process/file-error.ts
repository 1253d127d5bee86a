import { BriefdeckError, type FailureKind } from '../../diagnostics/error.js';

/** The known error for a failure of the file system, or what was thrown when it is none. */
export function fileError(kind: FailureKind, verb: 'read' | 'written', path: string, cause: unknown): unknown {
  const code = codeOf(cause);
  if (code === undefined) return cause;
  const [reason, hint] = reasons[code] ?? [`it failed with ${code}`, 'Try again, or take another place.'];
  return new BriefdeckError(kind, `${kind}.${code.toLowerCase()}`, `${path} can't be ${verb}: ${reason}.`, {
    hint,
    cause,
  });
}

/**
 * The known error for what the file system throws wherever it is asked for something on the way, such as whether there is a file
 * beside another; nothing where it did not throw it.
 */
export function fileSystemError(cause: unknown): unknown {
  if (cause instanceof BriefdeckError || codeOf(cause) === undefined) return undefined;
  const path = cause instanceof Error && 'path' in cause && typeof cause.path === 'string' ? cause.path : 'A file';
  return fileError('input', 'read', path, cause);
}

const codeOf = (cause: unknown): string | undefined =>
  cause instanceof Error && 'code' in cause && typeof cause.code === 'string' && /^E[A-Z0-9]+$/.test(cause.code)
    ? cause.code
    : undefined;

const reasons: Readonly<Record<string, readonly [reason: string, hint: string]>> = {
  EACCES: ['permission is denied', 'Change the permissions, or take another place.'],
  EPERM: ['permission is denied', 'Change the permissions, or take another place.'],
  ENOENT: ['there is no such file or folder', 'Check the path.'],
  ENOTDIR: ['a part of the path is no folder', 'Check the path.'],
  EISDIR: ['it is a folder', 'Give the path of a file.'],
  EEXIST: ['it exists already', 'Use --force to overwrite it.'],
  ENOSPC: ['the disk is full', 'Make room, or take another disk.'],
  EDQUOT: ['the quota of the disk is used up', 'Make room, or take another disk.'],
  EROFS: ['the disk is read-only', 'Take another place.'],
  EBUSY: ['another program uses it', 'Close it there, and try again.'],
  ETXTBSY: ['another program uses it', 'Close it there, and try again.'],
  ENAMETOOLONG: ['the name is too long', 'Take a shorter name.'],
  ELOOP: ['its links lead in a circle', 'Check the path.'],
  EMFILE: ['too many files are open', 'Close some, and try again.'],
  EIO: ['the disk reports a fault', 'Check the disk.'],
};
