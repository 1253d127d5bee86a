import { describe, expect, test } from 'vitest';
import { languagePack, surroundingPattern } from '../../src/language/index.js';
import { loadLanguagePack } from '../../src/language/load-pack.js';
import { read } from '../../src/read/index.js';

const portuguese = loadLanguagePack(
  `tag: pt
surroundings:
  siteLines: [partilhe este artigo, '# comentários']
  siteLabels: [veja ainda]
  bylineOpeners: [relato de]
  mailHeads: [remetente, enviado, destinatário]
`,
  'pt.yaml',
);

const story = `A câmara aprovou na terça-feira o plano para a margem do rio, depois de dois anos de debate entre moradores e
comerciantes. As obras começam em junho e custam quatro milhões de euros, pagos em partes iguais pela cidade e pelo Estado.`;

const textRead = async (source: string, name: string, packs = [portuguese]): Promise<string> =>
  (await read({ bytes: new TextEncoder().encode(source), name, language: 'pt', packs })).value.text;

describe('what stands around a text, in words of a pack of one’s own', () => {
  const page = `<html><head><title>O plano da margem</title></head><body><article><h1>O plano da margem</h1><p>${story}</p>
<p>Veja ainda: o mapa das obras</p><p>${story.replace('terça', 'quinta')}</p><p>Partilhe este artigo</p><p>12 comentários</p></article></body></html>`;

  test('goes from a page of the web', async () => {
    const text = await textRead(page, 'page.html');
    expect(text).toContain('As obras começam em junho');
    expect(text).not.toMatch(/Partilhe|comentários|Veja ainda/);
  });

  test('stays where no pack knows it', async () => {
    expect(await textRead(page, 'page.html', [])).toMatch(/Partilhe este artigo[^]*12 comentários/);
  });

  test('goes from a mail that was passed on', async () => {
    const mail = `From: Ana Reis <ana@example.org>
Subject: O plano
Content-Type: text/plain; charset=utf-8

Remetente: Rui Melo
Enviado: 3 de maio de 2026
Destinatário: Ana Reis

${story}
`;
    expect(await textRead(mail, 'mail.eml')).not.toContain('Remetente');
    expect(await textRead(mail, 'mail.eml', [])).toContain('Remetente');
  });

  test('names who wrote', async () => {
    const bytes = new TextEncoder().encode(`O plano da margem\n\nRelato de Ana Reis\n\n${story}\n`);
    const { value } = await read({ bytes, name: 'plano.txt', language: 'pt', packs: [portuguese] });
    expect(value.byline).toBe('Ana Reis');
  });
});

describe('a phrase of them', () => {
  test.each([
    ['siteLines', 'Share on our own little network'],
    ['siteLines', '14 comments'],
    ['siteOpeners', 'Sign up here to get'],
    ['siteOpeners', 'theo dõi Báo Cảng trên Zalo'],
    ['rightsPhrases', 'All rights reserved'],
  ] as const)('of %s: %s', (kind, text) => {
    expect(text).toMatch(new RegExp(`^${surroundingPattern(kind)}$`, 'iu'));
  });

  test('may hold signs, and stands for no pattern', () => {
    const own = { ...languagePack('xx'), surroundings: { siteLines: ['more (all)', 'p. #'] } };
    const pattern = new RegExp(`^${surroundingPattern('siteLines', [own])}$`, 'iu');
    expect('More (all)').toMatch(pattern);
    expect('p. 12').toMatch(pattern);
    expect('px 12').not.toMatch(pattern);
  });
});
