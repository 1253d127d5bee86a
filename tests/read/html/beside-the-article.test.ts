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
    ['an item of a list', '<ul><li>See also: <a href="/b">The ferries of the week</a></li></ul>'],
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

describe('what stands between title and body', () => {
  const lead = 'The town will close its harbour against the sea. The council voted for it by a large majority';

  it('hides no lead behind a topic and the time that one reads', async () => {
    const html = page(
      `<div class="a"><div>Harbour</div><p>3 min</p><div class="b">${lead}.</div></div><div class="body">${first}${second}${third}${fourth}</div>`,
    );
    expect(await lines(html)).toEqual([`paragraph: ${lead}.`, ...body]);
  });

  it.each([
    ['of two sentences', `<h2>${lead}</h2>`],
    ['that is called so', `<h2 class="x-subtitle">${lead.replace('. The', ', and the')}</h2>`],
  ])('is a lead set as a heading %s, without a full stop', async (_, heading) => {
    const [above] = await lines(page(`${heading}<div class="body">${first}${second}${third}${fourth}</div>`));
    expect(above).toMatch(/^paragraph: The town will close/);
  });
});

describe('boxes within the article are not read', () => {
  it.each([
    [
      'with a field for an address of mail',
      '<section><h3>The harbour by letter</h3><p>All that happens on the quays, each Monday.</p><form><input type="email"></form><p>We never pass your address on.</p></section>',
    ],
    [
      'with a picture and a title that lead to one place',
      '<div class="x"><div><img src="b.jpg" width="100"></div><div><a href="/b"><strong>Ferries stay in port for another week</strong></a><span>By Bo Lind</span></div></div>',
    ],
    [
      'that are articles with a heading',
      '<article><a href="/b"></a><h3>Ferries stay in port</h3><p>The harbour master sees no end of the storm before the end of the month, he says.</p></article>',
    ],
    [
      'that are lists of labels and titles',
      '<ul><li><b>Ferries:</b> <a href="/b">No sailings before Friday noon</a></li><li><b>Weather:</b> <a href="/c">Gales until the weekend</a></li></ul>',
    ],
  ])('%s', async (_, inner) => {
    expect(await lines(page(`${first}${second}${inner}${third}${fourth}`))).toEqual(body);
  });

  it('nor the next article, which a page lets follow', async () => {
    const next = `<article><h1>Another article</h1>${first.replace('Tuesday', 'Friday').repeat(3)}</article>`;
    const html = page(`${first}${second}${third}${fourth}${first}`).replace('</body>', `${next}</body>`);
    expect((await lines(html)).join('\n')).not.toContain('Friday');
  });
});

describe('captions', () => {
  const figure = (caption: string, attributes = ''): string =>
    `<figure ${attributes}><img src="a.jpg" width="600" height="400">${caption}</figure>`;
  const figures = async (inner: string): Promise<string[]> =>
    (await lines(page(`${first}${second}${inner}${third}${fourth}`))).filter((line) => line.startsWith('figure'));
  const pier = 'The north pier by night.';
  const image = `<img src="a.jpg" width="600" height="400" alt="${pier}">`;

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

  it.each([
    [
      'in one box with the picture and who made it',
      `<div><div>${image.replace(/alt="[^"]*"/, '')}</div><div>${pier}</div><div>Ann Lee</div></div>`,
      'Ann Lee',
    ],
    ['that say what the picture says to those who do not see it', `${image}<div>${pier}</div>`, ''],
    ['in bold that end as a statement', `${image.replace(/alt="[^"]*"/, '')}<p><b>${pier}</b></p>`, ''],
    [
      'in a box of the site that holds no link',
      `<div class="media-relation"><div>${image}</div><p class="caption">${pier}</p></div>`,
      '',
    ],
  ])('are lines %s', async (_, inner, credit) => {
    expect(await figures(inner)).toEqual([`figure: ${pier} | ${credit} | a.jpg`]);
  });

  it('are lines of one place, each below a picture', async () => {
    const photo = (name: string): string =>
      `<div class="p1"><img src="${name}.jpg" width="600"></div><div class="c7"><span>The ${name} at noon</span></div>`;
    const read = await lines(page(`${first}${photo('quay')}${second}${photo('pier')}${third}${fourth}`));
    expect(read.filter((line) => line.startsWith('figure'))).toEqual([
      'figure: The quay at noon |  | quay.jpg',
      'figure: The pier at noon |  | pier.jpg',
    ]);
  });

  it('are read in a script without capitals', async () => {
    const caption = 'イスラエルの港＝同国で2019年5月';
    expect(await figures(figure(`<figcaption>${caption}</figcaption>`))).toEqual([`figure: ${caption} |  | a.jpg`]);
  });

  it('are not paragraphs that open with a large letter', async () => {
    const read = await lines(page(first.replace('<p>', '<p class="has-drop-cap">') + second + third + fourth));
    expect(read).toEqual(body);
  });

  it('are not taken with an address that a program has still to complete', async () => {
    const late = '<img src="a_w{width}.jpg" data-src="a.jpg" width="600">';
    expect(await figures(`<figure>${late}<figcaption>${pier}</figcaption></figure>`)).toEqual([
      `figure: ${pier} |  | a.jpg`,
    ]);
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

  it.each([
    ['a line that is called after its date', '<p class="article-meta">by <a href="/lee">Ann Lee</a></p>', 'Ann Lee'],
    [
      'a list with the date',
      '<ul class="infos"><li>Published 13 May 2026</li><li>3 minutes to read</li><li>By: Ann Lee, Bo Lind</li></ul>',
      'Ann Lee, Bo Lind',
    ],
    ['bold names', '<p><strong>Ann Lee/Bo Lind</strong></p>', 'Ann Lee, Bo Lind'],
    [
      'a link on the site beside an account elsewhere',
      '<h2 class="author_name"><a class="author" href="/lee">Ann Lee</a><a class="author-link" href="https://talk.example/lee">Talk</a></h2>',
      'Ann Lee',
    ],
  ])('is found in %s, which is no part of the body', async (_, line, name) => {
    const { value } = await readPage(page(`${line}${first}${second}${third}${fourth}`));
    expect([value.byline, outline(value)]).toEqual([name, body]);
  });

  it('is the paper where it says so and shows nobody', async () => {
    const head = `<meta property="og:site_name" content="Harbour Post"><meta name="author" content="Harbour Post">`;
    expect((await readPage(page(`${first}${second}${third}`, head))).value.byline).toBe('Harbour Post');
    const shown = page(`<p class="author">Ann Lee</p>${first}${second}${third}`, head);
    expect((await readPage(shown)).value.byline).toBe('Ann Lee');
  });

  it('is no address', async () => {
    const head = '<meta name="author" content="a.lee@harbour.example">';
    const html = page(`<div class="author">Ann Lee</div>${first}${second}${third}`, head);
    expect((await readPage(html)).value.byline).toBe('Ann Lee');
  });
});

describe('notes at the foot of a page', () => {
  it.each(['role="doc-endnotes"', 'class="footnotes"'])('are no list of the article: %s', async (mark) => {
    const body = paragraphs.map((line) => `<p>${line}<a href="#n1" role="doc-noteref"><sup>1</sup></a></p>`).join('');
    const notes = `<section ${mark}><ol><li id="n1"><p>Figures of the harbour office.<a href="#r1">↩︎</a></p></li></ol></section>`;
    const { value } = await readPage(
      `<html><head><title>Council backs barrier</title></head><body><h1>Council backs barrier</h1>${body}${notes}</body></html>`,
    );
    expect(outline(value)).toEqual(paragraphs.map((line) => `paragraph: ${line}`));
  });
});
