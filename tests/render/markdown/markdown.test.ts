import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../../src/render/markdown/render-markdown.js';
import { renderScript } from '../../../src/render/markdown/render-script.js';
import { deckOf, fullDeck, paragraph, pointsSlide } from '../pptx/decks.js';
import { minimalTemplate } from '../pptx/minimal-template.js';

const { model } = minimalTemplate();
const noted = pointsSlide('Tiêu đề #1', [paragraph('1. *không* phải _nhấn_ <b>'), paragraph('Hai', { number: 2 })], {
  notes: [
    { kind: 'caption', text: 'Ảnh: cầu cảng --> hết' },
    { kind: 'evidence', text: 'Câu gốc.' },
  ],
});

/** What pandoc reads a text as: plain text of one line a block. */
const pandoc = (text: string, to: string): string =>
  execFileSync('pandoc', ['-f', 'markdown', '-t', to, '--wrap=none'], { input: text, encoding: 'utf8' });

describe('a deck as Markdown', () => {
  it('has a slide between two rules, each with its title, words and notes', () => {
    const text = renderMarkdown(deckOf(noted, pointsSlide('Hai', [paragraph('x')])), model);
    const [, head, ...slides] = text.split(/^---$/m);
    expect(head).toContain('marp: true');
    expect(slides).toHaveLength(2);
    expect(slides[0]).toContain('# Tiêu đề \\#1');
    expect(slides[0]).toMatch(/<!--\n[^]*Câu gốc\.\n-->/);
  });

  it('means nothing but what it says: pandoc reads the very words', () => {
    const plain = pandoc(renderMarkdown(deckOf(noted), model), 'plain');
    expect(plain).toContain('1. *không* phải _nhấn_ <b>');
    expect(plain).toContain('Tiêu đề #1');
    expect(plain).toContain('2.  Hai');
    expect(plain).not.toContain('cầu cảng');
  });

  it('keeps what goes on from an item, without a mark of its own, in the item', () => {
    const further = { ...paragraph('Thêm'), level: 1, plain: true as const, hang: { by: 0, left: 20 } };
    const slide = pointsSlide('Một', [paragraph('Hai', { number: 1 }), further, paragraph('Ba', { number: 2 })]);
    const html = pandoc(renderMarkdown(deckOf(slide), model), 'html');
    expect(html.split('<ol').length - 1).toBe(1);
    expect(html).toMatch(/<li>[^]*Hai[^]*Thêm[^]*<\/li>[^]*Ba/u);
  });

  it('holds every slide of a deck, bold words and lists with their numbers', () => {
    const html = pandoc(renderMarkdown(fullDeck, model), 'html');
    expect(html.split('<h1').length - 1).toBe(fullDeck.slides.length);
    expect(html).toContain('<strong>Hai</strong> và thêm');
    expect(html).not.toContain('slide-number');
  });
});

describe('the script of the speaker', () => {
  it('says what only the slide says, how long first, and nothing twice', () => {
    const slide = pointsSlide('Three gates', [paragraph('The gates open in May'), paragraph('Two pumps were tested')], {
      notes: [
        { kind: 'time', text: 'Time: 0:30' },
        { kind: 'evidence', text: 'On Monday, two pumps were tested.' },
      ],
    });
    expect(renderScript(deckOf({ ...slide, topic: 't1' }), 'txt')).toContain(
      '1. Three gates\n\nTime: 0:30\n\nThe gates open in May\n\nOn Monday, two pumps were tested.\n',
    );
  });

  it('has the notes of each slide below its number and title', () => {
    expect(renderScript(deckOf(noted), 'txt')).toBe(
      'Hội nghị Hà Nội\n\n1. Tiêu đề #1\n\nẢnh: cầu cảng --> hết\n\nCâu gốc.\n',
    );
    const html = pandoc(renderScript(deckOf(noted), 'md'), 'html');
    expect(html).toMatch(/<h2[^>]*>1\. Tiêu đề #1<\/h2>\s*<p>Ảnh: cầu cảng --&gt; hết<\/p>\s*<p>Câu gốc\.<\/p>/);
  });
});
