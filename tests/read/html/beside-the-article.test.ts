import { describe, expect, it } from 'vitest';
import { outline, paragraphs, readPage } from './page.js';

const [first = '', second = '', third = '', fourth = ''] = paragraphs.map((text) => `<p>${text}</p>`);
const body = paragraphs.map((text) => `paragraph: ${text}`);
const title = 'Barrier of the harbour approved after two floods';

const page = (inner: string, head = ''): string =>
  `<!doctype html><html><head><title>${title}</title>${head}</head><body><article><h1>${title}</h1>${inner}</article></body></html>`;
const lines = async (html: string): Promise<string[]> => outline((await readPage(html)).value);

describe('what leads to other articles is not read', () => {
  it.each([
    ['a card that is one link', '<a class="x" href="/b"><h3>Ferries stay in port for another week</h3></a>'],
    [
      'a teaser with a topic',
      '<div class="inline-teaser"><span>Ferries</span> <a href="/b">Ferries stay in port for another week, says the harbour master</a></div>',
    ],
    ['a label and a link', '<p><b>Les også: <a href="/b">Fergene blir i havn en uke til</a></b></p>'],
    ['a label in a language unknown to us', '<p>FUNDA OLUNYE | <a href="/b">Izikebhe zihlala ethekwini</a></p>'],
    ['an arrow and half a link', '<p>&gt;&gt; Here are <a href="/b">all dates of the ferries at a glance</a></p>'],
    [
      'a picture below which it says so',
      '<figure><img src="b.jpg" width="600"><figcaption>Read more</figcaption></figure>',
    ],
  ])('%s', async (_, inner) => {
    expect(await lines(page(`${first}${second}${inner}${third}${fourth}`))).toEqual(body);
  });

  it('but a sentence with a link is', async () => {
    const sentence = 'The plans: <a href="/plans">all drawings of the barrier are shown in the library until May</a>.';
    expect((await lines(page(`${first}${second}<p>${sentence}</p>${third}`))).join('\n')).toContain(
      'The plans: all drawings',
    );
  });
});

describe('a word of a sentence is read, whatever its element is called', () => {
  it.each(['tag-link', 'keyword', 'related', 'share'])('a link called %s', async (name) => {
    const sentence = `<p>The engineers of <a class="${name}" href="/t">Harbour Works</a> will drive the first of 86 piles on 3 March.</p>`;
    expect((await lines(page(`${first}${second}${sentence}${third}`))).join('\n')).toContain(
      'engineers of Harbour Works will',
    );
  });

  it('but not what shows only under a pointer', async () => {
    const sentence = `<p>The mayor <span>Ann Lee<span class="tooltip">More articles about Ann Lee and the harbour</span></span> spoke to some 300 people.</p>`;
    expect((await lines(page(`${first}${second}${sentence}${third}`))).join('\n')).not.toContain('More articles');
  });
});

describe('parts that are set as the body is belong to it', () => {
  it('where Readability threw many of them away', async () => {
    const section = (texts: readonly string[]): string =>
      `<div class="module">${texts.map((text) => `<div class="paragraph"><p class="text">${text}</p></div>`).join('')}</div>`;
    const short = Array.from({ length: 9 }, (_, index) => `Pump ${index + 1} is <a href="/p">worn out</a>.`);
    const html = page(`${section(paragraphs.slice(0, 2))}${section(short)}${section(paragraphs.slice(2))}`);
    expect((await lines(html)).filter((line) => line.includes('worn out.'))).toHaveLength(10);
  });

  it('where a server sent them late, for a program to put in their place', async () => {
    const html = `<!doctype html><html><head><title>${title}</title></head><body><main><template id="P:1a"></template></main>
      <div hidden id="S:1a"><h1>${title}</h1>${first}${second}${third}${fourth}</div></body></html>`;
    expect(await lines(html)).toEqual(body);
  });

  it('and what is hidden for another reason does not', async () => {
    const html = page(
      `${first}${second}<div hidden><p>This passage is shown to nobody who reads the page.</p></div>${third}`,
    );
    expect((await lines(html)).join('\n')).not.toContain('nobody');
  });
});

describe('the paragraph above the body', () => {
  const lead =
    'The town will close its harbour against the sea. The council voted for it by a large majority on Tuesday.';

  it('is read where nothing names it', async () => {
    const html = page(
      `<div><div class="copy-lg">${lead}</div></div><div class="body">${first}${second}${third}${fourth}</div>`,
    );
    expect(await lines(html)).toEqual([`paragraph: ${lead}`, ...body]);
  });

  it('is read below the first of two equal headings', async () => {
    const html = `<!doctype html><html><head><title>${title}</title></head><body><div><h1>${title}</h1>
      <div class="excerpt"><div>${lead}</div></div></div><div class="text"><h1 class="print">${title}</h1>${first}${second}${third}</div></body></html>`;
    expect((await lines(html))[0]).toBe(`paragraph: ${lead}`);
  });
});

describe('captions', () => {
  const figure = (caption: string, attributes = ''): string =>
    `<figure ${attributes}><img src="a.jpg" width="600" height="400">${caption}</figure>`;
  const figures = async (inner: string): Promise<string[]> =>
    (await lines(page(`${first}${second}${inner}${third}${fourth}`))).filter((line) => line.startsWith('figure'));
  const pier = 'The north pier by night.';

  it.each([
    ['a sign', `<figcaption>${pier} © Ann Lee / Harbour Press</figcaption>`, '© Ann Lee / Harbour Press'],
    ['a dash and a sign', `<figcaption>${pier} — © HARBOUR PRESS</figcaption>`, '© HARBOUR PRESS'],
    [
      'an element of its own',
      `<figcaption><span>${pier}</span><span>Ann Lee (Harbour Press via Pictures)</span></figcaption>`,
      'Ann Lee (Harbour Press via Pictures)',
    ],
  ])('lose who made the picture behind %s', async (_, caption, credit) => {
    expect(await figures(figure(caption))).toEqual([`figure: ${pier} | ${credit} | a.jpg`]);
  });

  it('that only name who made the picture are no captions', async () => {
    const caption = '<div class="caption-wrapper"><span class="image-copyright">Ann Lee/Harbour Press</span></div>';
    expect(await figures(figure(caption))).toEqual(['figure:  | Ann Lee/Harbour Press | a.jpg']);
  });

  it.each(['01:43 min', '44 pictures', '15.05.2023'])('are not %s', async (count) => {
    expect((await figures(figure(`<figcaption>${count}</figcaption>`))).join('\n')).not.toContain(count);
  });

  it('are not what is set in the size of captions', async () => {
    const small = '<p class="text-caption">With my subscription I agree to all terms of the paper.</p>';
    expect(await figures(`<img src="a.jpg" width="600" height="400">${small}`)).toEqual(['figure:  |  | a.jpg']);
  });

  it('are not what stands beside the face of an author', async () => {
    const byline = figure('<span>Ann Lee, reporter <time>26 October 2026</time></span>');
    expect((await figures(byline)).join('\n')).not.toContain('reporter');
  });

  it('are not paragraphs with a drop cap', async () => {
    const text =
      'Their dream of a dry cellar was shattered by the second flood, and their savings were spent on pumps.';
    expect((await lines(page(`<p class="caps">${text}</p>${first}${second}${third}`)))[0]).toBe(`paragraph: ${text}`);
  });

  it.each([
    ['in a picture that can be clicked', figure(`<figcaption>${pier}</figcaption>`, 'role="button"')],
    [
      'in an aside',
      `<aside class="image"><img src="a.jpg" width="600" height="400"><p class="caption">${pier}</p></aside>`,
    ],
  ])('are read %s', async (_, inner) => {
    expect(await figures(inner)).toEqual([`figure: ${pier} |  | a.jpg`]);
  });

  it('are read above the title', async () => {
    const above = figure(`<figcaption>${pier}</figcaption>`);
    const html = `<!doctype html><html><head><title>${title}</title></head><body><article>${above}<div><h1>${title}</h1>${first}${second}${third}${fourth}</div></article></body></html>`;
    expect(await lines(html)).toContain(`figure: ${pier} |  | a.jpg`);
  });
});

describe('who wrote it', () => {
  it.each([
    [
      'a link in a line with more',
      '<div class="byline">By <a class="author" href="/lee">Ann Lee</a> Today 5:00 am</div>',
      'Ann Lee',
    ],
    [
      'a heading',
      '<div class="byline"><h2 class="author_name"><a class="author">Ann Lee</a></h2><time>26 May</time></div>',
      'Ann Lee',
    ],
  ])('is found in %s', async (_, line, name) => {
    expect((await readPage(page(`${line}${first}${second}${third}`))).value.byline).toBe(name);
  });

  it('is no address', async () => {
    const head = '<meta name="author" content="a.lee@harbour.example">';
    const html = page(`<div class="author">Ann Lee</div>${first}${second}${third}`, head);
    expect((await readPage(html)).value.byline).toBe('Ann Lee');
  });
});
