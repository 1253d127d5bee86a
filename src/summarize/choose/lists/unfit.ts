import { namesPartsAlone } from '../../annotate/acts/amendments.js';
import { isFormulaOfAct } from '../../annotate/acts/formulas.js';
import { namesItself } from '../../annotate/acts/names-itself.js';
import { areRepealed } from '../../annotate/acts/repeals.js';
import { onlyCarryOut } from '../../annotate/acts/only-carries-out.js';
import { losesEntitled } from '../../annotate/acts/entitled.js';
import type { Reading, Sentence } from '../../annotate/reading.js';
import { namesCommencement } from '../../value/decisive.js';
import { hasBlank, isLedgerEntry, wordsOf } from '../../../language/index.js';
import type { Annotation } from '../../annotate/annotation.js';
import { seriesBelow } from '../../annotate/series-of.js';
import type { Series } from '../../annotate/structure/found.js';
import { itemSpan } from '../../say/item.js';
import { isOfForm } from '../no-statement/forms/blank-form.js';
import { isAttribute } from '../no-statement/attributes.js';
import { isBareCitation } from '../no-statement/bare-citation.js';
import { isLink } from '../no-statement/fragments/remnants.js';
import { saysHowToReach } from '../no-statement/speaks-to-reader.js';
import { isHeadless } from './headless.js';

/** Whether a list tells nothing of the matter, or nothing that is understood without what stands around it. */
export const isUnfit = (annotation: Annotation, series: Series): boolean =>
  [
    isHeadless,
    saysWhomToCall,
    areLinks,
    namesTextBelow,
    areAttributes,
    areUnfilled,
    areAsked,
    standsBelowRow,
    closesAct,
    namesAct,
    areRepealed,
    losesEntitled,
    onlyCarryOut,
    areParts,
    areCitations,
    isAside,
    opensPassages,
  ].some((fails) => fails(annotation, series));

/** "Claims: 555-010-0199": telephone numbers and addresses are for who calls, and for no slide. */
const saysWhomToCall = ({ reading: { text } }: Annotation, { items }: Series): boolean =>
  items.filter(({ span }) => saysHowToReach(text.slice(span.start, span.end))).length * 2 > items.length;

/** What a text links to. */
const areLinks = ({ reading: { text } }: Annotation, { items }: Series): boolean =>
  items.filter(({ span }) => isLink(text.slice(span.start, span.end))).length * 2 > items.length;

/**
 * Who does it, with whom, by when: of a task that a paragraph or an item above them tells; a heading right above a list of them names the
 * task itself.
 */
const areAttributes = ({ reading }: Annotation, { items }: Series): boolean => {
  const { sentences, article } = reading;
  const first = sentences[items[0]?.sentences[0] ?? -1];
  const block = first?.block ?? 0;
  const opensBlock = first !== undefined && sentences[first.index - 1]?.block !== block;
  const isHeaded = opensBlock && article.blocks[block - 1]?.kind === 'heading';
  return !isHeaded && items.every(({ span }) => isAttribute(reading, span));
};

/** The last article of an act: from when it holds is told, who carries it out is not. */
const closesAct = ({ reading }: Annotation, { items, announcerSentence }: Series): boolean =>
  announcerSentence === undefined &&
  items.some(({ sentences: [first] }) => {
    const sentence = reading.sentences[first ?? -1];
    return sentence !== undefined && (isFormulaOfAct(reading, sentence) || commences(reading, sentence));
  });

/** "1. This bylaw may be cited as …": a list that begins so is told by what else it says. */
const namesAct = ({ reading }: Annotation, { items }: Series): boolean => {
  const first = reading.sentences[items[0]?.sentences[0] ?? -1];
  return reading.article.genre === 'legal' && first !== undefined && namesItself(reading, first);
};

const commences = ({ article, pack }: Reading, sentence: Sentence): boolean =>
  article.genre === 'legal' && namesCommencement(sentence, pack);

/** "Bãi bỏ khoản 2": of most items the act that they change would have to be read beside them. */
const areParts = ({ reading }: Annotation, { items }: Series): boolean =>
  items.filter(({ span }) => namesPartsAlone(reading, wordsOf(reading.text, span.start, span.end))).length * 2 >
  items.length;

/** "| 3 | Transfers | - With a mark of the customer:": the rest of a row of a table announces what stood in its cells. */
const standsBelowRow = ({ reading: { sentences, text } }: Annotation, { announcerSentence }: Series): boolean => {
  const above = sentences[announcerSentence ?? -1];
  return above !== undefined && /\|.*\|/su.test(text.slice(above.start, above.end));
};

/** "I've got two questions. First, …": what somebody asks is told by its answer. */
const areAsked = ({ reading: { sentences, article } }: Annotation, { items }: Series): boolean => {
  const turn = sentences[items[0]?.sentences[0] ?? -1]?.turn;
  return turn !== undefined && article.turns[turn]?.kind === 'question';
};

/** Fields of a form, what stands between them, and entries of a ledger, of which a list may hold one side. */
const areUnfilled = ({ reading }: Annotation, { items }: Series): boolean =>
  items.some(({ span, sentences: [first] }) => {
    const said = reading.text.slice(span.start, span.end);
    const own = reading.sentences[first ?? -1];
    return hasBlank(said) || isLedgerEntry(said, reading.pack) || (own !== undefined && isOfForm(reading, own));
  });

/** "a) Máy móc tại phòng làm việc:", with paragraphs below: items that only name what stands behind them say nothing without it. */
const namesTextBelow = (annotation: Annotation, { kind, items }: Series): boolean => {
  const { text, pack } = annotation.reading;
  const names = items.filter(
    (item, index) =>
      /:\s*$/u.test(text.slice(item.span.start, item.span.end + 1)) &&
      (items[index + 1]?.depth ?? 0) <= (item.depth ?? 0) &&
      seriesBelow(annotation, item).length === 0 &&
      wordsOf(text, item.span.start, item.span.end).length < pack.slideWords,
  );
  const leaves = items.filter((item, index) => (items[index + 1]?.depth ?? 0) <= (item.depth ?? 0));
  return kind === 'list' && names.length * 2 > leaves.length;
};

/** "Minn. Stat. § 204C.06", "Charter of the Port, Art. 4": provisions that are cited and not told. */
const areCitations = ({ reading }: Annotation, { items }: Series): boolean =>
  items.filter(({ span }) => isBareCitation(reading, span)).length * 2 > items.length;

/** "… on two things: first, prices; second, rents": two items of a few words, in a sentence that says more with them than they alone. */
const isAside = ({ reading: { text } }: Annotation, { kind, items }: Series): boolean =>
  kind !== 'list' &&
  items.length <= fewestItems &&
  items.every(({ span }) => wordsOf(text, span.start, span.end).length <= longestAside);
const fewestItems = 2;
/** In words. */
const longestAside = 5;

/** "First, land.", before more than a slide holds: what only names the matter of a passage says nothing without it. */
const opensPassages = ({ reading }: Annotation, { kind, items }: Series): boolean =>
  kind === 'ordinals' &&
  items.some((item) => {
    const shown = itemSpan(reading, item);
    const isCut = shown.end < (reading.sentences[item.sentences.at(-1) ?? -1]?.start ?? 0);
    return isCut && wordsOf(reading.text, shown.start, shown.end).length <= reading.pack.slideWords * mostOfName;
  });
/** In slides of words: what only names something. */
const mostOfName = 0.2;
