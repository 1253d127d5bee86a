import { endsInStop } from '../../../language/index.js';
import { named, namesOf } from '../names.js';
import { attribute, type HtmlElement, inlineTags, linkedShare, textOf } from '../tree.js';
import { isBoxOfSite } from './boxes.js';
import type { Scope } from './scope.js';

/**
 * Whether an element belongs to the site and not to the article: navigation, forms, share bars, lists of other articles,
 * boxes about the author, comments, advertisements. What holds much of the article is none, whatever it is called.
 */
export function isFurniture(element: HtmlElement, scope: FurnitureScope): boolean {
  // A picture that is enlarged by a click is called a button.
  const isPicture = element.tag === 'figure';
  const byTag =
    furnitureTags.has(element.tag) || (!isPicture && furnitureRoles.has(attribute(element, 'role').toLowerCase()));
  const byName = !isPassage(element, scope) && isNamedSo(element, scope) && !isWord(element);
  return (byTag || byName || isBoxOfSite(element)) && scope.share(element) < 0.3;
}

/** What stands within a sentence is a word of it, whatever it is called: pages link their keywords. */
function isWord(element: HtmlElement): boolean {
  if (!inlineTags.has(element.tag) || element.parent === undefined) return false;
  const beside = ownText.get(element.parent) ?? ownTextOf(element.parent);
  ownText.set(element.parent, beside);
  return beside > shortestSentence && beside > textOf(element).length;
}

const ownTextOf = ({ children }: HtmlElement): number =>
  children.reduce((sum, child) => sum + (typeof child === 'string' ? child.trim().length : 0), 0);

/** By element, how many characters stand right inside it: it may have thousands of children, each of which asks. */
const ownText = new WeakMap<HtmlElement, number>();

/** Characters. */
const shortestSentence = 30;

/** A paragraph of the body that is as long as a sentence is one, whatever it is called. */
const isPassage = (element: HtmlElement, scope: FurnitureScope): boolean =>
  element.tag === 'p' && scope.holds(element) && textOf(element).length > shortestPassage;

/** Characters. */
const shortestPassage = 120;

type FurnitureScope = Pick<Scope, 'share' | 'holds' | 'holdsWithin'>;

function isNamedSo(element: HtmlElement, scope: FurnitureScope): boolean {
  const names = namesOf(element).replace(states, ' ');
  if (furnitureNames.test(names)) return true;
  if (teaserNames.test(names) && linkedShare(element) > 0.6) return true;
  if (!coverNames.test(names)) return false;
  return !((scope.holdsWithin(element) || standsInBody(element, scope)) && holdsSentence(element));
}

/** A passage beside those of the body: pages hide from those who listen what only subscribers may read. */
const standsInBody = (element: HtmlElement, scope: FurnitureScope): boolean =>
  element.tag === 'p' &&
  element.parent !== undefined &&
  scope.share(element.parent) > 0.3 &&
  textOf(element).length > shortestPassage;

/** Lines of the site among them are left out later. */
function holdsSentence(element: HtmlElement): boolean {
  const text = textOf(element);
  return /^h[1-6]$/.test(element.tag) || (text.length > 40 && endsInStop(text));
}

/** What says in which state or beside what an element is, and not what it is: `has-ad`, `no-comments`, `sidebar-grid`. */
const states =
  /(?<![a-z])(?:has|have|with|without|no|non|is|not|show|hide)-[a-z-]+|[a-z]+-(?:free|grid|layout|enabled|disabled)(?![a-z])/g;

/** What may cover or list an article as well as hold it; what Readability kept of it there is the article. */
const coverNames = named('paywall|registration|modal|overlay|popup|pop-?up|toc|contribution|subscription');

/** What leads to another article, where most of it is a link. */
const teaserNames = named('teaser|post-card|teaser-?list|article-card|news-card|story-card|card|card-title');

const furnitureTags = new Set('nav aside footer form button dialog select input label'.split(' '));
const furnitureRoles = new Set(
  'navigation complementary contentinfo search dialog alert banner menu toolbar button doc-footnote doc-endnote doc-endnotes'.split(
    ' ',
  ),
);

const furnitureNames = named(
  [
    'nav|navbar|navigation|menu|breadcrumb|bread-crumb|pagination|pager|toolbar|tool-?box|side-?bar|footer|site-header|masthead|skip-link|back-to-top',
    'share|sharing|share-?bar|share-?box|shared|social|socials|social-?media|sns|fb-like|zalo|addthis|sharedaddy|follow-us|like-?box',
    'related|relate|relation|relates|related-?(?:news|posts|articles?|links?|stories)|see-?also|read-?(?:more|next|also)|more-(?:stories|news|on|from)|recommend|recommended|recommendation|recirc|recirculation|you-may-(?:also-)?like|up-?next|also-(?:read|like)|most-?(?:read|viewed|popular)|popular|trending|latest-?news|other-?news|onward|rich-?link|link-?list|box-?tin|box-?tin-?lien-?quan|tin-?lien-?quan|tin-?khac|bai-?lien-?quan|doc-?them|xem-?them|tin-?cung|list-?news|news-?list',
    'tag|tags|tag-?list|tag-?cloud|keyword|topics?-?list|tu-?khoa|article-tags',
    'comment|comments|respond|discussion|disqus|fb-comments|binh-?luan|y-?kien|box-?comment',
    'author-?(?:box|bio|card|info|profile)|about-(?:the-)?author|writer-?box|bio',
    'newsletter|subscribe|sign-?up|sign-?in|login|tooltip|rollover|popover|vjs|cookie|consent|gdpr|toast|o?embed-placeholder|app-?hint|affiliate-?(?:info|note|hint|notice|disclaimer|disclosure)',
    'ad|ads|advert|advertisement|advertising|advertorial|adsbygoogle|ad-?(?:slot|unit|box|banner|container|wrapper|label)|banner|banner-?ads?|sponsor|sponsored|promo|promotion|promoted|outbrain|taboola|dfp|mgid|quang-?cao',
    'footnotes|endnotes|rating|vote|poll|player-?controls|audio-?player|print-?(?:button|link)|print-only|table-of-contents|app-?download|donate|donation|support-us',
    'gmail-signature|moz-signature|moz-cite-prefix|gmail-attr|gmail-quote|div-rply-fwd-msg|appendonsend|yahoo-quoted|mailing-preview|preheader|unsubscribe',
  ].join('|'),
);
