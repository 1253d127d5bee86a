import { BriefdeckError } from '../../../diagnostics/error.js';
import { edited } from '../../../preview/edited.js';
import { after, begun, type History, redone, undone } from '../../../preview/history.js';
import type {
  Answer,
  LengthChoice,
  Refusal,
  Request,
  ShownArticle,
  ShownLook,
  ShownState,
} from '../../../preview/protocol.js';
import { Renamed } from '../../../preview/renamed.js';
import { shownArticle } from '../../../preview/shown-article.js';
import type { Limit } from '../../io.js';
import { Drawings } from './drawings.js';
import type { LaidOut } from '../laid-out-version.js';
import { readRequest } from '../read-request.js';
import type { Version } from '../version.js';
import type { Workshop } from '../workshop.js';
import { Revisions } from './revisions.js';
import { InTurn } from './in-turn.js';
import { SavedOutline } from './saved-outline.js';
import { refusalOf } from './refusal-of.js';

/**
 * A deck that is looked at and edited, whoever looks: several pages show the same. One request after the other is done, so that each
 * sees what the one before it made.
 */
export class Session {
  readonly #workshop: Workshop;
  readonly #turns: InTurn;
  readonly #outline: SavedOutline;
  readonly #drawings = new Drawings();
  readonly #revisions = new Revisions();
  readonly #renamed = new Renamed();
  #history: History<Version>;
  #laidOut: LaidOut;
  #length: LengthChoice | undefined;
  #sizes: readonly string[];
  #isSeen = false;
  #isWarm = false;

  constructor(workshop: Workshop, first: Version, laidOut: LaidOut, { onDisk, limit }: SessionWish) {
    this.#workshop = workshop;
    this.#turns = new InTurn(limit);
    this.#outline = new SavedOutline(workshop.outline, onDisk);
    this.#history = begun(first);
    this.#laidOut = laidOut;
    this.#drawings.add(laidOut.keys, laidOut.drawing);
    this.#length = workshop.firstLength;
    this.#sizes = [workshop.sizeOf(laidOut.template)];
  }

  /** Calls back with the number of each new state, until what is given back is called. */
  listen(listener: (revision: number) => void): () => void {
    return this.#revisions.listen(listener);
  }

  state(): Promise<ShownState> {
    return this.#turns.run(() => Promise.resolve(this.#state()));
  }

  article(): ShownArticle {
    const { article } = this.#workshop;
    return article === undefined ? { language: this.#present.briefing.language, blocks: [] } : shownArticle(article);
  }

  /** A slide as SVG, by its key; nothing where there is none, or it is long gone. */
  drawing(key: string): Promise<string | undefined> {
    this.#isSeen = true;
    return Promise.resolve(this.#drawings.get(key));
  }

  /** The deck in one of the templates, by its place among them; nothing where there is none, or it can't be read. */
  look(place: number): Promise<ShownLook | undefined> {
    return this.#turns.run(async () => {
      const template = this.#workshop.templatesFor(this.#present)[place];
      if (template === undefined) return undefined;
      try {
        const { deck, keys, drawing } = await this.#workshop.laidOut(
          await this.#workshop.lookingLike(this.#present, { template }),
        );
        const shown = keys.slice(0, mostInLook);
        this.#drawings.add(shown, drawing);
        return { aspect: deck.size.width / deck.size.height, pictures: shown };
      } catch (error) {
        if (error instanceof BriefdeckError) return undefined;
        throw error;
      }
    });
  }

  deck(format: 'pptx' | 'pdf'): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    return this.#turns.run(async () => ({
      name: `${this.#workshop.stem}.${format}`,
      bytes: await this.#laidOut.file(format),
    }));
  }

  /** Does what the page asks for. What can't be done is told in the answer, and changes nothing. */
  ask(request: Request): Promise<Answer> {
    return this.#turns.run(async () => {
      const refusal = await this.#done(request).catch(refusalOf);
      return { state: this.#state(), ...(refusal === undefined ? {} : { refusal }) };
    });
  }

  /** Looks whether article, outline or template were written by somebody else, and takes up what they say now. */
  lookAtFiles(): Promise<void> {
    return this.#turns.run(async () => {
      await this.#warmUp();
      const changed = await this.#workshop.changedFiles();
      if (changed.length === 0) return;
      try {
        await this.#takeUp(changed);
      } catch (error) {
        // A file that is just being written is read again when it changes next.
        if (!(error instanceof BriefdeckError)) throw error;
      }
    });
  }

  /** The outline as it is now, where it is not saved. */
  get unsaved(): string | undefined {
    return this.#outline.holds(this.#history) ? undefined : this.#present.text;
  }

  get #present(): Version {
    return this.#history.present;
  }

  /** Makes ready what choosing and the first edit need, when slides are seen and nobody waits. */
  async #warmUp(): Promise<void> {
    if (!this.#isSeen || this.#isWarm) return;
    this.#isWarm = true;
    this.#sizes = await this.#workshop.sizesOf(this.#present.template);
    await readRequest(new Uint8Array());
    await this.#workshop.read(this.#present.text, this.#present);
    this.#revisions.tell();
  }

  async #done(request: Request): Promise<Refusal | undefined> {
    switch (request.kind) {
      case 'edit': {
        const { briefing } = this.#present;
        const edit = this.#renamed.upToDate(request.edit, briefing.topics);
        const changed = edited(briefing, edit, this.#workshop.article?.text ?? '');
        if (changed === undefined) return { reason: 'gone', message: '' };
        return this.#step(after(this.#history, await this.#workshop.worded(changed, this.#present)));
      }
      case 'undo':
        return this.#step(undone(this.#history));
      case 'redo':
        return this.#step(redone(this.#history));
      case 'choose':
        return this.#choose(request);
      case 'save':
      case 'overwrite':
        return this.#save(request.kind === 'overwrite');
      case 'reload':
        return this.#reload();
    }
  }

  async #step(history: History<Version>): Promise<undefined> {
    if (history === this.#history) return;
    const { topics } = this.#present.briefing;
    await this.#show(history);
    this.#renamed.note(topics, this.#present.briefing.topics);
  }

  async #choose({ template, size, length }: Request & { kind: 'choose' }): Promise<undefined> {
    if (length !== undefined) {
      const next = await this.#workshop.ofLength(length, this.#present);
      if (next === undefined) return;
      await this.#show(after(this.#history, next));
      this.#length = length;
      return;
    }
    const next = await this.#workshop.lookingLike(this.#present, { template, size });
    await this.#show(after(this.#history, next));
    this.#sizes = await this.#workshop.sizesOf(next.template);
  }

  async #save(isForced: boolean): Promise<Refusal | undefined> {
    if (!(await this.#outline.save(this.#present.text, isForced))) return { reason: 'changed', message: '' };
    await this.#workshop.changedFiles();
    this.#revisions.tell();
    return undefined;
  }

  async #takeUp(changed: readonly ('outline' | 'article' | 'template')[]): Promise<undefined> {
    if (changed.includes('outline')) {
      const text = await this.#outline.writtenByOthers(this.#history);
      if (text !== undefined) await this.#readFile(text);
    }
    if (changed.includes('article')) {
      const next = await this.#workshop.ofNewArticle(this.#present, this.#history.past.length === 0, this.#length);
      await this.#show(after(this.#history, next));
    } else if (changed.includes('template')) await this.#show(this.#history);
    this.#revisions.tell();
  }

  async #reload(): Promise<undefined> {
    const text = await this.#outline.read();
    if (text !== undefined) await this.#readFile(text);
  }

  async #readFile(text: string): Promise<void> {
    await this.#show(after(this.#history, await this.#workshop.read(text, this.#present)));
    this.#outline.took(text);
  }

  /** Nothing is changed where it can't be laid out. */
  async #show(history: History<Version>): Promise<void> {
    const laidOut = await this.#workshop.laidOut(history.present);
    this.#drawings.add(laidOut.keys, laidOut.drawing);
    this.#laidOut = laidOut;
    this.#history = history;
    this.#revisions.tell();
  }

  #state(): ShownState {
    const { past, future } = this.#history;
    return {
      ...this.#workshop.shown(this.#present, this.#laidOut),
      revision: this.#revisions.last,
      sizes: this.#sizes,
      length: this.#length,
      isSaved: this.#outline.holds(this.#history),
      isChangedOnDisk: this.#outline.isChanged,
      canUndo: past.length > 0,
      canRedo: future.length > 0,
    };
  }
}

/** What a session begins with. */
interface SessionWish {
  /** What the file of the outline holds; nothing where there is none. */
  readonly onDisk: string | undefined;
  /** Limits each thing that is done. */
  readonly limit: Limit;
}

/** The cover, and a slide that says something. */
const mostInLook = 2;
