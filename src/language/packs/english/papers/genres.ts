import { list } from '../../../pack/lists.js';
import type { Genres } from '../../../pack/subjects/papers/genres.js';

/** What tells the kind of an English document: how its title opens, and the headings that such papers have. */
export const englishGenres = (): Genres => ({
  genres: {
    release: {
      titles: list('press release|media release|news release|media advisory|press statement'),
      headings: list('notes to editors|media contact|press contact|forward looking statements'),
    },
    letter: { titles: list('letter to|open letter|letter from|re'), headings: [] },
    report: {
      titles: list(
        'report|board paper|briefing note|briefing paper|policy brief|annual report|report on|progress report|final report|interim report|review of|evaluation of|white paper|assessment of',
      ),
      headings: list(
        'executive summary|summary|introduction|background|methodology|methods|findings|key findings|recommendations|conclusion|conclusions|next steps|limitations|references|appendix|discussion|lessons learned|scope|analysis',
      ),
    },
    plan: {
      titles: list(
        'plan|action plan|strategic plan|work plan|strategy|roadmap|programme|project plan|implementation plan',
      ),
      headings: list(
        'objectives|goals|goal|timeline|milestones|budget|implementation|responsibilities|deliverables|risks|activities|actions|resources|monitoring and evaluation|monitoring|targets',
      ),
    },
    speech: {
      titles: list(
        'remarks|remarks by|remarks of|speech|speech by|address by|address to|address of|statement by|statement of|statement delivered by|address delivered by|speech delivered by|national statement|speech of|keynote|keynote address by|keynote speech by|opening remarks|closing remarks|welcome address|check against delivery|as delivered|as prepared for delivery|budget speech|testimony|testimony of|inaugural address',
      ),
      headings: [],
    },
    minutes: {
      titles: list(
        'minutes|minutes of|meeting minutes|meeting notes|call notes|notes of the meeting|notes from|meeting summary|summary record',
      ),
      headings: list(
        'attendees|present|in attendance|apologies|agenda|minutes|action items|actions|decision|decisions|decisions made|discussion|any other business|next meeting|adjournment|participants|announcements|old business|new business|review of last meeting|call to order|decisions and action items|standup|review of previous meeting',
      ),
    },
    interview: {
      titles: list(
        'interview|interview with|q a|q and a|questions and answers|in conversation with|a conversation with|questions with|press conference|transcript of',
      ),
      headings: [],
    },
    legal: {
      titles: list(
        'act|the act|resolution|regulation|decree|ordinance|bill|terms of|agreement|contract|convention|treaty|directive|by laws|by law|bylaws|bylaw|byelaws|byelaw|regulations|rules of|constitution',
      ),
      headings: list(
        'definitions|scope|application|commencement|offences|liability|revocation|entry into force|general provisions|interpretation|short title|penalties|final provisions|obligations of the parties|governing law',
      ),
    },
    abstract: {
      titles: list('abstract'),
      headings: list(
        'abstract|background|objective|objectives|aim|aims|methods|materials and methods|design|setting|participants|results|findings|conclusion|conclusions|interpretation|keywords',
      ),
    },
    notice: {
      titles: list(
        'notice|public notice|notice of|announcement|how to|a guide to|guide to|guidance|reminder|call for|invitation|invitation to|instructions|faq|frequently asked questions|advisory|warning',
      ),
      headings: list(
        'who can apply|how to apply|what you need|before you start|eligibility|deadline|deadlines|who|what|when|where|why|location|venue|date|time|place|owner|fees|what to bring|how to register|prerequisites|steps',
      ),
    },
  },
  /** What a paper calls itself on a line of its own. */
  documentTypes: list(
    'report|minutes|meeting minutes|notice|public notice|memorandum|memo|agenda|resolution|decision|circular|directive|decree|regulation|regulations|byelaw|byelaws|bylaw|bylaws|by law|by laws|ordinance|act|statement|speech|letter|plan|action plan|proposal|announcement|newsletter|briefing|abstract|draft|charter',
  ),
  occasions: list(
    'general debate|session|assembly|conference|summit|forum|meeting|congress|ceremony|symposium|seminar|convention|anniversary|inauguration|opening|launch|dinner|hearing|debate',
  ),
});
