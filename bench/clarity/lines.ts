import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { read } from '../../src/read/index.js';
import { annotatedArticle } from '../../src/summarize/annotate/annotated-article.js';
import { languagePack } from '../../src/language/index.js';
import { ownFeatures } from '../../src/summarize/choose/clarity/own-features.js';
import { earlierTerms } from '../../src/summarize/choose/clarity/earlier-terms.js';
import { titleWords } from '../../src/summarize/annotate/title-words.js';
import { openingSentence } from '../../src/summarize/value/opening.js';
const norm = (s: string): string[] => s.normalize('NFC').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const groups: [string, string][] = [];
for (const d of 'abcdef') groups.push([`/tmp/me/q1/${d}`, `/tmp/me/q1/out/${d}`]);
for (const d of 'abcde') groups.push([`/tmp/me/p1/${d}`, `/tmp/me/p1/out/${d}`]);
for (const d of 'abcd') groups.push([`/tmp/me/ab5/${d}`, `/tmp/me/ab5/out/${d}`]);
for (const d of 'abcd') groups.push([`/tmp/me/f5/ab/${d}`, `/tmp/me/f5/out/${d}`]);
let text = 0;
for (const [dir, out] of groups) {
  if (!existsSync(out)) continue;
  for (const jf of readdirSync(out).filter((f) => f.endsWith('.jsonl'))) {
    const name = basename(jf, '.jsonl');
    const stem = name.replace(/\.[XY]$/, '');
    const art = ['.md', '.txt'].map((e) => join(dir, stem + e)).find((f) => existsSync(f));
    const deck = [join(dir, 'decks', `${name}.deck.txt`), join(dir, 'decks', `${stem}.X.deck.txt`), join(dir, 'decks', `${stem}.deck.txt`)].find((f) => existsSync(f));
    if (!art || !deck) { console.error('none', jf); continue; }
    text += 1;
    const { value: a } = await read({ bytes: readFileSync(art), name: basename(art) });
    const annotation = annotatedArticle(a, languagePack(a.language));
    const { reading } = annotation;
    const { sentences } = reading;
    const slides = new Map<number, string[]>();
    let cur: string[] = [];
    for (const l of readFileSync(deck, 'utf8').split('\n')) {
      const m = /^--- slide (\d+)/.exec(l);
      if (m) { cur = []; slides.set(Number(m[1]), cur); continue; }
      const p = /^\s*- (.*)/.exec(l);
      if (p) cur.push(p[1]!);
      else if (!l.startsWith('TITLE:') && cur.length && l.trim()) cur[cur.length - 1] += ' ' + l.trim();
    }
    const rows = readFileSync(join(out, jf), 'utf8').split('\n').flatMap((l): any[] => { try { return [JSON.parse(l)]; } catch { return []; } }).filter((r) => typeof r.slide === 'number' && typeof r.line === 'number');
    const most = new Map<number, number>();
    for (const r of rows) most.set(r.slide, Math.max(most.get(r.slide) ?? 0, r.line));
    const words = sentences.map((s) => norm(reading.text.slice(s.start, s.end)));
    const grams = words.map((w) => w.slice(2).map((_, i) => `${w[i]} ${w[i + 1]} ${w[i + 2]}`));
    const hits = (line: string): number[] => {
      const n = ` ${norm(line).join(' ')} `;
      const own = new Set(norm(line).slice(2).map((_, i, all) => norm(line).slice(i, i + 3).join(' ')));
      return sentences.filter((_, i) => {
        const g = grams[i]!;
        if (g.length === 0) return words[i]!.length > 0 && words[i]!.length === norm(line).length && n.includes(` ${words[i]!.join(' ')} `);
        return g.filter((x) => own.has(x)).length / Math.min(g.length, Math.max(1, own.size)) > 0.55 && g.filter((x) => own.has(x)).length >= Math.min(3, g.length);
      }).map((s) => s.index);
    };
    // order of deck
    const lines = [...slides].flatMap(([slide, ls]) => ls.map((line, at) => ({ slide, at, line, hit: hits(line) })));
    const allShown = new Set(lines.flatMap(({ hit }) => hit));
    const { earlier, termCount } = earlierTerms(annotation);
    const feats = ownFeatures(annotation);
    const opening = openingSentence(reading);
    const known = new Set(titleWords(reading).map(({ key }) => key));
    const shown = new Set<number>();
    const slideOf = new Map<number, number>();
    for (const { slide, at, line, hit } of lines) {
      const off = (most.get(slide) ?? 0) >= (slides.get(slide)?.length ?? 0) ? 0 : 1;
      const r = rows.find((x) => x.slide === slide && x.line - 1 + off === at);
      const first = hit[0];
      if (r && first !== undefined) {
        const s = sentences[first]!;
        const last = hit.at(-1)!;
        const isShown = (i: number): boolean => shown.has(i) || hit.includes(i);
        const names = annotation.introductions.get(first) ?? [];
        const forms = annotation.shortForms.get(first) ?? [];
        const named = forms.filter(({ before }: any) => before !== undefined).length;
        const unknown = (annotation.abbreviations.get(first) ?? []).filter((p) => !isShown(p)).length;
        const same = (i: number, j: number): boolean => sentences[i] !== undefined && sentences[j] !== undefined && sentences[i]!.block === sentences[j]!.block && sentences[i]!.item === sentences[j]!.item;
        const opens = !same(first, first - 1);
        const before = shown.has(first - 1);
        const nextSame = same(last, last + 1);
        const block = sentences.filter((x) => x.block === s.block && x.item === s.item);
        console.log(JSON.stringify({
          deck: text, name, mark: r.class, genre: a.genre,
          ...feats(first),
          behind: first === 0 || first === opening || before ? 1 : 0,
          opensParagraph: opens ? 1 : 0,
          torn: !opens && !before ? 1 : 0,
          beforeElsewhere: before && slideOf.get(first - 1) !== slide ? 1 : 0,
          nextCut: nextSame && !allShown.has(last + 1) ? 1 : 0,
          nextShort: nextSame && !allShown.has(last + 1) && words[last + 1]!.length <= 8 ? 1 : 0,
          opensNotFollowed: opens && nextSame && !allShown.has(last + 1) ? 1 : 0,
          hits: hit.length,
          place: block.findIndex((x) => x.index === first),
          sentencesOfParagraph: block.length,
          ofHit: Math.min(3, hit.length),
          short: words[first]!.length <= 7 ? 1 : 0,
          turn: s.turn === undefined ? 0 : 1,
          quoted: /["“«„]/.test(line) ? 1 : 0,
          unknownTerms: earlier(first).filter((t) => !known.has(t)).length / Math.max(1, termCount(first)),
          introduced: Math.min(names.length, names.filter((ps) => ps.some(isShown)).length + named),
          unintroduced: names.length - Math.min(names.length, names.filter((ps) => ps.some(isShown)).length + named),
          abbreviated: unknown > forms.length - named ? 1 : 0,
          summary: slide === 2 ? 1 : 0,
          text: line,
        }));
      }
      for (const i of hit) { shown.add(i); slideOf.set(i, slide); for (const { key } of sentences[i]!.words) known.add(key); }
    }
  }
}
