import { describe, expect, it } from 'vitest';
import { outline, paragraphs, readPage, titleOf } from './page.js';

const [first = '', second = '', third = '', fourth = ''] = paragraphs.map((text) => `<p>${text}</p>`);
const title = 'Barrier of the harbour approved';
const page = (inner: string, head = ''): string =>
  `<!doctype html><html><head><title>${title}</title>${head}</head><body><article><h1>${title}</h1>${inner}</article></body></html>`;
const lines = async (html: string): Promise<string[]> => outline((await readPage(html)).value);
const figures = async (inner: string): Promise<string[]> =>
  (await lines(page(inner))).filter((line) => line.startsWith('figure'));

describe('the address of a heading is no name', () => {
  it('where it is made of the words of the heading', async () => {
    const html = page(`${first}${second}<h2 id="related-work">Related work</h2>${third}${fourth}`);
    expect(await lines(html)).toContain('heading 2: Related work');
  });

  it('nor the one of the box that the heading opens', async () => {
    const heading = 'The mayor promoted a second barrier in the lower town';
    const box = `<div id="the-mayor-promoted-a-second-barrier"><h2>${heading}</h2>${third}</div>`;
    expect(await lines(page(`${first}${second}${box}${fourth}`))).toContain(`paragraph: ${paragraphs[2]}`);
  });

  it('but what lists other articles is called so', async () => {
    const box = `<div id="you-may-also-like"><h3>You may also like</h3><p>Ferries stay in port for another week, says the harbour master.</p></div>`;
    expect((await lines(page(`${first}${second}${box}${third}${fourth}`))).join('\n')).not.toContain('Ferries');
  });
});

describe('a heading is read without the sign of the link to it', () => {
  it.each(['¶', '#', ''])('%j', async (sign) => {
    const heading = `<h2>What it costs<a class="headerlink" href="#costs">${sign}</a></h2>`;
    expect(await lines(page(`${first}${second}${heading}${third}${fourth}`))).toContain('heading 2: What it costs');
  });
});

describe('a formula within a sentence is a part of it', () => {
  const sentence = (picture: string): string =>
    `<p>The engineers reckon with a force of ${picture} tonnes on each of the four gates.</p>`;

  it('by what its picture says to those who do not see it', async () => {
    const picture = '<img class="latex" alt="{\\displaystyle 3x}" src="/latex.php?latex=3x">';
    expect(await lines(page(`${first}${sentence(picture)}${second}${third}`))).toContain(
      'paragraph: The engineers reckon with a force of 3x tonnes on each of the four gates.',
    );
  });

  it('and what goes on behind a small picture is no caption of it', async () => {
    const html = page(`${first}${sentence('<img src="a.jpg" width="200">')}${second}${third}`);
    expect((await lines(html)).join('\n')).not.toContain('figure: tonnes');
  });
});

describe('captions', () => {
  const picture = '<img src="a.jpg" width="600" height="400">';
  const said = 'The north pier by night, seen from the boat.';

  it('are no captions where they name whose a quotation is', async () => {
    const quoted =
      '<div><figure><blockquote><p>We have waited long enough.</p></blockquote></figure><figcaption>Ann Lee</figcaption></div>';
    const all = await lines(page(`${first}${second}${quoted}${third}${fourth}`));
    expect(all).toContain('quote: Ann Lee');
    expect(all.join('\n')).not.toContain('figure');
  });

  it('stand once where the figure has them twice', async () => {
    const both = `<figure><span>${picture}<figcaption>${said} Photo: Ann Lee</figcaption></span><figcaption>${said}</figcaption></figure>`;
    expect(await figures(`${first}${second}${both}${third}`)).toEqual([`figure: ${said} | Photo: Ann Lee | a.jpg`]);
  });

  it.each([
    ['a sign of rights', '<span>© Ann Lee / Harbour Post</span>', '© Ann Lee / Harbour Post'],
    ['a label of its own', '<span class="x1"><span class="x2">Credit</span>Ann Lee/Harbour Post</span>', 'Credit'],
    ['what it is called', '<span class="mediaRights">Bildrechte: HP/Ann Lee</span>', 'Bildrechte: HP/Ann Lee'],
  ])('are without who made the picture, by %s', async (_, credit, found) => {
    const figure = `<figure>${picture}<figcaption><span>${said}</span> ${credit}</figcaption></figure>`;
    const [line = ''] = await figures(`${first}${second}${figure}${third}`);
    expect(line).toMatch(new RegExp(`^figure: ${said} \\| ${found.replace('/', '\\/')}`));
  });

  it('a credit below a picture is no line of the article, and what follows no caption', async () => {
    const credit = '<div class="image-caption"><span class="image-copyright">Ann Lee/Harbour Post</span></div>';
    const heading = '<p><b>The pumps of 1974 are worn out.</b></p>';
    const all = await lines(page(`${first}${second}<p>${picture}</p>${credit}${heading}${third}${fourth}`));
    expect(all).toContain('figure:  | Ann Lee/Harbour Post | a.jpg');
    expect(all.join('\n')).toContain(': The pumps of 1974 are worn out.');
  });

  it('are read without the label for those who listen', async () => {
    const figure = `<figure>${picture}<figcaption><span class="off-screen">Media caption</span> ${said}</figcaption></figure>`;
    expect(await figures(`${first}${second}${figure}${third}`)).toEqual([`figure: ${said} |  | a.jpg`]);
  });
});

describe('what belongs to a program or to the site', () => {
  it('is no title: the window of a program that translates', async () => {
    const window = '<div class="skiptranslate"><h1>Original text</h1></div>';
    const html = `<html><head><title>Harbour news of the week</title></head><body>${window}<div>${first}${second}${third}</div></body></html>`;
    expect(titleOf((await readPage(html)).value)).toBe('Harbour news of the week');
  });

  it('is no part of the title: what its address is called', async () => {
    const head =
      '<meta property="og:title" content="Barrier of the harbour approved - Harbourpost"><link rel="canonical" href="https://www.harbourpost.example/barrier">';
    expect(titleOf((await readPage(page(`${first}${second}${third}`, head))).value)).toBe(title);
  });

  it.each([
    ['who made a picture', '<small itemprop="author" class="media-caption--credit">Photograph by Jo Reed</small>'],
    ['whose a quotation is', '<div class="pull-quote"><span class="author">Jo Reed</span></div>'],
  ])('is no author: %s', async (_, other) => {
    expect((await readPage(page(`${other}${first}${second}${third}`))).value.byline).toBeUndefined();
  });

  it('is no word of a name: the label before it', async () => {
    const line = '<p class="author">著者：森田春</p>';
    expect((await readPage(page(`${line}${first}${second}${third}`))).value.byline).toBe('森田春');
  });

  it('is not read: links behind labels that end as questions do', async () => {
    const list =
      '<ul><li><b>Worn out? </b><a href="/a">Pumps of 1974 fail again</a></li><li><b>Ferries: </b><a href="/b">All boats stay in port</a></li></ul>';
    expect(
      (await lines(page(`${first}${second}<h3>More from the harbour, read for you by us</h3>${list}${third}`))).join(
        '\n',
      ),
    ).not.toContain('boats');
  });
});

describe('a passage of the body is read', () => {
  it('where pages hide it from those who listen until somebody pays', async () => {
    const passages = [second, third].map((text) => text.replace('<p>', '<p class="paywall" aria-hidden="true">'));
    const all = await lines(
      page(
        `${first}${first}${passages.map((text) => text.replace('</p>', ' It was the second vote of the year on the plans.</p>')).join('')}${fourth}`,
      ),
    );
    expect(all.join('\n')).toContain('Residents of the lower town');
  });

  it('with the picture right above it, whatever a player says before', async () => {
    const player = `<div>${['Listen', 'Pause', '0:00', 'Speed', 'More', 'Less', 'Help', 'Report'].map((text) => `<p>${text}</p>`).join('')}</div>`;
    const figure =
      '<figure><img src="a.jpg" width="600"><figcaption>The north pier by night, seen from the boat.</figcaption></figure>';
    expect(await figures(`${first}${second}${player}${figure}${third}${fourth}`)).toHaveLength(1);
  });
});
