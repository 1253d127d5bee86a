import type { Tried } from './try-file.js';

/** What is wrong with a deck, or with what was said of its template. A refusal with a reason is no fault. */
export function faultsOf(tried: Tried): string[] {
  const { thrown, refused, sdk, lint, left, landings, told, doctor, fellBack, mapIsFaithful } = tried;
  if (refused !== undefined) return [];
  if (thrown !== undefined) return [`threw ${thrown}`];
  const foretold = doctor.flatMap(({ code, message }) =>
    code === 'doctor.role-missing' ? [/layout for ([a-z]+)/.exec(message)?.[1] ?? ''] : [],
  );
  const surprises = fellBack.filter((role) => !foretold.includes(role));
  const unfit = told.filter(({ code }) => code === 'compose.does-not-fit');
  const isHopeless = doctor.some(({ severity }) => severity === 'error');
  const isForetold = isHopeless || doctor.some(({ code }) => ['doctor.small-box', 'doctor.off-slide'].includes(code));
  return [
    ...sdk.map((error) => `SDK: ${error}`),
    ...lint.map((message) => `linter: ${message}`),
    ...left.map((text) => `left of the template's slides: ${JSON.stringify(text)}`),
    ...(landings !== undefined && landings.titled < landings.slides ? ['slides without a title'] : []),
    ...(landings !== undefined && landings.bare > 0 && !isHopeless ? [`${landings.bare} slides without text`] : []),
    ...surprises.map((role) => `${role} fell back, which the doctor did not say`),
    ...(unfit.length > 0 && !isForetold ? ['text did not fit, which the doctor did not say'] : []),
    ...(mapIsFaithful ? [] : ['the map that is written of it changes it']),
  ];
}
