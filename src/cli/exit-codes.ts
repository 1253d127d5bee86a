import type { FailureKind } from '../diagnostics/error.js';

/** What the process ends with; `docs/reference/exit-codes.md` explains each. */
export const exitCodes = {
  done: 0,
  findings: 1,
  usage: 2,
  input: 3,
  template: 4,
  summarizer: 5,
  output: 6,
  fault: 70,
  memory: 71,
  timeout: 124,
  interrupted: 130,
} as const satisfies Record<FailureKind | 'done' | 'findings' | 'fault' | 'memory' | 'timeout', number>;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
