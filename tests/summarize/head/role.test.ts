import { describe, expect, it } from 'vitest';
import { partsByRole } from '../../../src/summarize/head/role.js';
import { annotated } from '../annotated.js';

describe('what statements do in their article', () => {
  const rolesOf = async (...sentences: string[]) => {
    const { annotation, statements } = await annotated(
      `---\ndate: 2026-05-04\n---\n\n# T\n\n${sentences.join('\n\n')}`,
      'en',
    );
    return partsByRole(annotation, statements).map(({ role, statements: some }) => [role, some.length]);
  };
  const plain = ['Boats lie in the inner basin.', 'The crane stands by the shed.'];
  const ahead = ['The gate is expected next spring.', 'The wall is planned for next autumn.'];

  it('is background where they open with a past year among the first words, twice', async () => {
    const past = ['In 1998 the gate was built.', 'In 2004 the wall was raised.'];
    expect(await rolesOf(...past, ...plain)).toEqual([
      ['background', 2],
      ['details', 2],
    ]);
    expect(await rolesOf(...past.slice(1), ...plain)).toEqual([['details', 3]]);
    expect(await rolesOf('In 2026 the gate was built.', 'In 2026 the wall was raised.')).toEqual([['details', 2]]);
    expect(await rolesOf(...plain, ...past)).toEqual([['details', 4]]);
  });

  it('is an outlook where they end with what is to come', async () => {
    expect(await rolesOf(...plain, ...ahead)).toEqual([
      ['details', 2],
      ['outlook', 2],
    ]);
    expect(await rolesOf(...plain, ...ahead.slice(1))).toEqual([['details', 3]]);
  });

  it('is not picked out of what stands around it: a claim stays with its ground', async () => {
    const [boats = '', crane = ''] = plain;
    expect(await rolesOf(...ahead, ...plain)).toEqual([['details', 4]]);
    expect(await rolesOf(ahead[0] ?? '', boats, ahead[1] ?? '', crane)).toEqual([['details', 4]]);
  });

  it('is reactions where several people say something at the end', async () => {
    const said = ['“The gate leaks,” Ann Lee said.', 'Robert Gray said that the wall is sound.'];
    expect(await rolesOf(...plain, ...said)).toEqual([
      ['details', 2],
      ['reactions', 2],
    ]);
    const told = ['Ann Lee said that the gate leaks.', 'Robert Gray said that the wall is sound.'];
    expect(await rolesOf(...plain, ...told)).toEqual([['details', 4]]);
    const one = ['Ann Lee said that the gate leaks.', 'Ann Lee said that the wall is sound.'];
    expect(await rolesOf(...plain, ...one)).toEqual([['details', 4]]);
  });

  it('is figures where three key figures stand together', async () => {
    const figures = ['The gate cost £4 million.', 'The wall cost £9 million.', 'The crane cost £2 million.'];
    expect(await rolesOf(...figures)).toEqual([['figures', 3]]);
    expect(await rolesOf(...figures.slice(1))).toEqual([['details', 2]]);
  });
});
