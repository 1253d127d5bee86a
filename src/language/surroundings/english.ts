import { combined, list } from '../pack/lists.js';
import type { Surroundings } from '../pack/surrounding-kinds.js';

export const englishSurroundings: Surroundings = {
  siteLines: [
    ...list('advertisement|advertising|sponsored|sponsored content|skip advertisement|skip past …'),
    ...list('story continues below|story continues below this|story continues below advertisement'),
    ...list('story continues below this advertisement|article continues after advertisement'),
    ...list('continue reading|continue reading the main story|scroll to continue|scroll to continue …'),
    ...list('read more|read also|also read|see also|related|more on this|more on this story|more stories'),
    ...combined(['related'], list('news|article|articles|stories|story|topics|content|link|links|post|posts')),
    ...list('recommended|recommended for you|recommended reading|most read|most popular|most viewed|top stories'),
    ...list('you may also like|what to read next|explore more|explore more on these topics'),
    ...list('share|share this|share this article|share this story|share this post|share on …|tweet|print|email'),
    ...list('copy link|link copied|link copied!|save|listen|comment|comments|comment (#)|comments (#)'),
    ...list('leave a comment|leave a reply|post a comment|view comments|no comments|# comment|# comments'),
    ...list('tag|tags|topics|follow us|follow us on …|subscribe|subscribe now|sign up|log in|login|back to top'),
    ...list('reuse this content|minute read|# min read|# minute read|# minutes read|comments are closed'),
    ...list('post comment|related tags|this content is reserved for subscribers only|breaking news'),
    ...list('like this story? share it with a friend'),
  ],
  siteLabels: list(
    "read more|read also|also read|read|see also|see more|related|more|watch|listen|don't miss|don’t miss|recommended|tag|tags|topics|filed under|keywords",
  ),
  siteOpeners: [
    ...combined(
      list('sign up|subscribe|register'),
      ['', 'now', 'here', 'today', 'free'],
      [...combined(['to', 'for'], list('our|the|this|get|receive|more|free')), 'and get'],
    ),
    ...combined(list('follow|like|join'), ['us'], ['on', 'at']),
    ...combined(['get', 'download'], ['our', 'the'], ['…'], list('app|newsletter|newsletters')),
    ...list('to view this video please enable|subscribe now to read|this article contains affiliate links'),
    ...list('enter your email|enter your e-mail|your email address|your e-mail address'),
    ...combined(
      list('we use|this site uses|this website uses|by continuing|by clicking|by signing up|by using'),
      ['…'],
      list('cookie|cookies|agree|accept|terms'),
    ),
    ...combined(list('email|e-mail|contact'), list('us|the reporter|the author|the editor')),
    ...combined(
      ['do you have'],
      ['a story', 'more information'],
      ['…'],
      list('contact|email|e-mail|get in touch|let us know'),
    ),
    ...list('have you been affected|have you got a story'),
  ],
  linkNotes: [
    ...combined(list('opens in|open in|opens'), list('a new window|new window|a new tab|new tab')),
    ...list('link is external|external link'),
  ],
  dayLabels: list('published|published on|posted|posted on|date published|publication date'),
  editMarks: list('edit|edit source'),
  sourceNotices: combined(
    list('this article|this section|this page'),
    list('needs additional citations|does not cite any sources|relies largely on a single source|is a stub'),
  ),
  sourceMarks: list(
    'citation needed|source needed|better source needed|clarification needed|according to whom?|page needed|failed verification|dead link|original research?',
  ),
  rightsOpeners: ['copyright'],
  rightsPhrases: list('all rights reserved|may not be published|may not be reproduced|may not be republished'),
  answeredMarks: ['original message'],
  forwardedMarks: ['forwarded message'],
  forwardedOpeners: ['begin forwarded message'],
  mailHeads: list('from|date|sent|subject|to|cc|reply-to'),
  subjectMarks: list('re|fw|fwd'),
  quotationEnds: ['wrote'],
  quotationDays: ['on', 'am'],
  bylineOpeners: ['by'],
  bylineLabels: list('author|reported by'),
  authorOpeners: list(
    'by|written by|posted by|story by|text by|words by|published by|more stories by|view all posts by|all posts by|posts by|articles by|interview|view author',
  ),
  authorOffices: [
    ...list('editor|reporter|correspondent|staff writer|columnist|contributor|freelance writer|producer|senior writer'),
    ...list(
      'staff reporter|professor|director|president|vice president|chief|fellow|researcher|analyst|profile|archive',
    ),
    ...list(
      'feed|posts|biography|author|authors|follow|newsletter|twitter|facebook|linkedin|instagram|bluesky|mastodon|youtube|threads|email|website',
    ),
  ],
  nameJoiners: ['and'],
  creditLabels: list('source|credit|photo|photograph'),
  creditLinks: list('by|courtesy'),
  pictureNumbers: list('photo #|image #'),
  pageStamps: list('final|draft|preliminary|provisional|uncorrected|confidential|restricted|unclassified|embargoed'),
  pageNames: list('page|p.'),
  pageTotals: ['of'],
};
