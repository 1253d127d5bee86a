import { list } from '../../../pack/lists.js';
import type { Furniture } from '../../../pack/subjects/papers/furniture.js';
import { englishSurroundings } from '../../../surroundings/english.js';

/** What stands beside the message in English papers, letters, releases and pages. */
export const englishFurniture = (): Furniture => ({
  furniture: {
    letterhead: {
      lines: list(
        'press release|media release|news release|press statement|media statement|media advisory|press notice',
      ),
      openers: list(
        'ministry of|department of|school of|faculty of|institute of|college of|centre for|center for|office of|government of|embassy of|permanent mission|republic of|kingdom of|the ministry of|the office of|council of|board of|university of|city of|state of',
      ),
      labels: list(
        'to|from|copy|copy to|copies to|cc|report to|report of|report by|report author|wards affected|key decision',
      ),
    },
    number: {
      lines: [],
      openers: [],
      labels: list('no|ref|our ref|your ref|reference|case|case no|case number|docket no'),
    },
    subject: { lines: [], openers: [], labels: list('subject|re') },
    'legal-basis': {
      lines: [],
      openers: list(
        'whereas|having regard to|noting that|noting with|considering that|recalling that|recalling its|recognizing that|recognising that|having heard|having considered|having examined|bearing in mind that|mindful that|mindful of|aware that|aware of|acknowledging that|convinced that|concerned that|concerned about|taking note of|taking into account|reaffirming that|reaffirming its|reaffirming the',
      ),
      labels: [],
    },
    addressee: { lines: list('to'), openers: list('to the editor'), labels: list('attention|attn') },
    recipients: {
      lines: [],
      openers: list('enc|encl|encs|enclosures|attachments|cc'),
      labels: list('cc|bcc|distribution list|copies to|copy to|copy forwarded to'),
    },
    signature: {
      lines: list('signed|sgd|by order|attest|attested|approved as to form'),
      openers: [],
      labels: list('digitally signed by|signed by|signed'),
    },
    salutation: {
      lines: list(
        'excellencies|excellence|excellency|your excellency|your excellencies|ladies and gentlemen|mr secretary general|madam secretary general|distinguished delegates|mr chair|madame president|mister president|madam speaker|mr president|madam president|mr chairman|madam chair|mr speaker|thank you mr president|thank you',
      ),
      openers: list(
        'hi all|hello all|dear all|hi everyone|hello everyone|ladies and gentlemen|thank you for coming|thank you for inviting|thank you for the invitation|thank you for having|thank you for being here|mr president|madam president|mister president|mr chairman|mr chair|madam chair|madam chairperson|mr speaker|madam speaker|mdm speaker|mr secretary general|excellencies|excellency|your excellency|your excellencies|your majesty|your majesties|distinguished|honourable|honorable|esteemed|dear|friends|members of the house|members of the senate|members of the commons|members of parliament|members of congress|members of the assembly|good morning|good afternoon|good evening|fellow|my fellow|hello everyone|to whom it may concern',
      ),
      labels: [],
    },
    closing: {
      lines: list(
        'thank you|thank you very much|thank you all|i thank you|many thanks|yours sincerely|yours faithfully|yours truly|sincerely|sincerely yours|kind regards|best regards|warm regards|regards|best wishes|respectfully|respectfully submitted|respectfully yours|cheers|ends|end|the end|end of release|end of transcript|end of minutes|have a great day|have a nice day|have a great week|have a good week|have a nice weekend|have a good weekend|have a great weekend|have a lovely weekend|have a pleasant weekend|see you next time|see you next week|see you next month|until next time',
      ),
      openers: list(
        'thank you for|thank you to|sir i beg to move|i beg to move|thank you very much|thank you and|thank you all|thank you mr|thank you madam|i thank you|yours sincerely|yours faithfully|yours truly|kind regards|best regards|i look forward to hearing from you|we look forward to hearing from you|please do not hesitate to contact|please feel free to contact',
      ),
      labels: [],
    },
    contact: {
      lines: list(
        'contact|contacts|contact us|media contact|media contacts|press contact|press contacts|contact information|media enquiries|media inquiries|press office|for media enquiries|for further information|for more information|contact details|press enquiries',
      ),
      openers: list(
        'if you have questions or feedback|if you have questions suggestions|if you have any questions or|if you have feedback|call us on|call us at|email us at|ring us on|write to us at|for more information|for further information|for additional information|for media enquiries|for media inquiries|for press enquiries|for press inquiries|for interviews|to learn more|to find out more|learn more about|questions about this|if you have any questions|for questions or|for questions about|for questions please|for any questions',
      ),
      labels: list(
        'contact|contacts|media contact|media contacts|press contact|press contacts|media enquiries|media inquiries|press enquiries|tel|telephone|phone|office|cell|mobile|fax|email|e mail|website|web|twitter|facebook',
      ),
    },
    about: {
      lines: list(
        'about us|about the company|about the author|about the authors|work with us|join us|join our team|join the team|we are hiring|we’re hiring',
      ),
      openers: list('about'),
      labels: [],
    },
    disclaimer: {
      lines: list(
        'forward looking statements|forward looking statement|disclaimer|safe harbor statement|cautionary statement|legal notice|legal disclaimer|notes to editors|note to editors|notes for editors|notes to editor|editors notes|safe harbour statement|store cookies on your browser|store cookies on your device|cookies are necessary for the|cookies are essential for the|cookies collect information for|cookies collect information about|cookies allow us to count|cookies may be set by|uses cookies to improve|use cookies to improve|sell your personal information to third parties|sale of your personal information|opt out of the sale of|opt out of interest based advertising|you have enabled privacy controls|consent to the use of cookies|manage your cookie preferences|change your cookie settings',
      ),
      openers: list(
        'please see full terms|please see the full terms|see full terms of use|this press release contains forward|this news release contains forward|this release contains forward|this document contains forward|this announcement contains forward|this presentation contains forward|certain statements in this|certain statements contained in this|statements in this press release|forward looking statements|cautionary statement|cautionary note|safe harbor statement|safe harbour statement|this interview has been edited|this interview was edited|this interview has been condensed|this interview has been shortened|this conversation has been edited|this conversation was edited|this conversation has been condensed|this conversation has been shortened|this transcript has been|the interview has been edited|the views expressed|the opinions expressed|views expressed|this email and any|this e mail and any|this message and any|this message is intended|this email is intended|this email is confidential|copyright|all rights reserved|no part of this publication|an indictment is|an indictment is an accusatory|a criminal complaint is|a complaint is merely|the charges are merely|charges are only allegations|the information in this article is for|this article does not replace|this article cannot replace|this article is no substitute|this article is not a substitute|this article is not intended|this column does not replace|this column cannot replace|this column is no substitute|this column is not a substitute|this page does not replace|this page is no substitute|this page is not a substitute|this advice does not replace|this information does not replace',
      ),
      labels: list(
        'disclaimer|note to editors|notes to editors|note for editors|notes for editors|editors note|editor’s note',
      ),
    },
    embargo: {
      lines: list(
        'for immediate release|for release|check against delivery|please check against delivery|kindly check against delivery|provisional translation|not for publication|embargoed|as delivered|as prepared for delivery|for immediate publication',
      ),
      openers: list(
        'for immediate release|for release on|for release at|for release after|embargoed until|embargoed to|embargoed for|under embargo|strictly embargoed|not for release before|not for publication before|hold for release until|check against delivery',
      ),
      labels: list('embargo'),
    },
    byline: {
      lines: [],
      openers: list(
        'by|created by|written by|prepared by|compiled by|reported by|story by|words by|text by|interview by|photographs by|photography by|photos by|pictures by|images by|illustrations by|illustrated by|additional reporting by',
      ),
      labels: list('author|authors|by|prepared by|written by|compiled by|posted by|submitted by'),
    },
    pointer: {
      lines: list(
        'part one in a series|part two in a series|part three in a series|part four in a series|part five in a series|part six in a series|part seven in a series|part eight in a series|part nine in a series|part ten in a series|part one of a series|part one of our series|part two of a series|part two of our series|part three of a series|part three of our series|part four of a series|part four of our series|part five of a series|part five of our series|part six of a series|part six of our series|part seven of a series|part seven of our series|part eight of a series|part eight of our series|part nine of a series|part nine of our series|part ten of a series|part ten of our series|post in a series|post in our series|post of a series|blog in a series|blog in our series|blog of a series|article in a series|article in our series|article of a series|installment in a series|installment in our series|installment of a series|story in a series|story in our series|story of a series|is available on the website|are available on the website|is available on our website|are available on our website|can be found on the website|can be found on our website|can be viewed on the website|can be found by clicking|can be viewed by clicking|is available by clicking|is available at this link|can be found at this link|available at the link below|appeared first on|in the post below|table of contents|contents|read the paper|read paper|read the full paper|read the report|read the full report|download the report|download|in this article|on this page',
      ),
      openers: list(
        'to view the full|to read the full|to see the full|extracted from|read more about|read on to|read on for|keep reading|previously in this series|this is part of a series|this post is part of|this article is part of|this story is part of|this post was originally|this article was originally|this story was originally|originally published on|originally posted on|this was originally published|this was first published|this post was first published|this post originally appeared|this article originally appeared|this is the first in a series|this is the first in our series|this is the first in the series|this is the second in a series|this is the second in our series|this is the second in the series|this is the third in a series|this is the third in our series|this is the third in the series|this is the fourth in a series|this is the fourth in our series|this is the fourth in the series|this is the fifth in a series|this is the fifth in our series|this is the fifth in the series|this is the last in a series|this is the last in our series|this is the last in the series|this is the final in a series|this is the final in our series|this is the final in the series|this is the latest in a series|this is the latest in our series|this is the latest in the series|click here|read the full|see table|see figure|see chart|see appendix|see annex|see attached|see below|the table below|the chart below|the figure below|the graph below|the list below|the following table|the following chart|refer to table|please see|attached is|attached please find|details are in the table',
      ),
      labels: [],
    },
    related: {
      lines: list(
        'references|external links|notes and references|bibliography|citations|advertisement|read more|read also|also read|see also|see more|related|related articles|related stories|related links|related news|related posts|more stories|further reading|you may also like|recommended|most read|most popular|top stories|recent posts|next post|previous post|older posts|newer posts|latest news|latest posts|latest stories|more news|recent news|other news|in other news|share|share this|share this article|share this post|share on facebook|share on twitter|tweet|print|print this page|copy link|back to top|return to top|return to text|back to text|top of page|scroll to top|scroll to continue with content|skip to content|skip to main content|follow us|photo gallery|image gallery|gallery|comments|leave a comment|leave a reply|subscribe|sign up|tags|min read|menu|home|search|downloads|links|learn more|newsletter sign up|sign up here|watch live|you are here|search for|search form|view all|back|read more news|footnotes|footnote|endnotes',
      ),
      openers: list(
        'view source version|view original content|view the original content|view original release|view the original release|view original press release|view the original press release|view the full release|to receive sms alerts|to receive email alerts|click|related story|related stories|related articles|related links|sign up for|sign up to|sign up here|subscribe to|follow live updates|follow our live|get live updates|get the latest|we want to hear from you|tell us what you think|join our|watch live|listen to our podcast|follow us on|remember to follow us|don’t forget to follow us|like us on|join us on|this site uses cookies|this website uses cookies|we use cookies|by using this site|enter your email|download our app|we are currently recruiting|get our newsletter',
      ),
      labels: list(
        'we want to hear from you|next article|previous article|last update|last updated|page last updated|read more|related|keywords|key words|tags|filed under|tagged with|link to|read also|also read|see also',
      ),
    },
    credit: {
      lines: list(
        'is prosecuting this case|is prosecuting the case|are prosecuting this case|prosecuted this case|prosecuted the case|is handling this case|is handling the case|handled the case for the state',
      ),
      openers: list(
        'additional reporting by|interview by|the interview was conducted by|the questions were asked by|post was written with contributions from|this post was written with contributions from|written with contributions from|with contributions from|with contributions by|photo by|photos by|the case is being prosecuted by|this case is being prosecuted by|the case was prosecuted by|this case was prosecuted by|the case is being handled by|this case is being handled by|the case was investigated by|the case was additionally investigated by|the case was also investigated by|the case was investigated jointly by|this case was investigated by|the case is being investigated by',
      ),
      labels: list(
        'submitted to|prepared for|source|sources|edited by|editing by|reporting by|photo|image credit|photo credit|compiled by|translated by|writing by|graphics by',
      ),
    },
    procedure: {
      lines: list(
        'present|attendance|attendees|attending|not attending|also attending|unable to attend|also in attendance|meeting attendees|note taker|note takers|in attendance|apologies|members present|also present|absent|participants|call to order|adjournment|roll call|members absent|apologies for absence|invited guests|guests|observers|excused|scribe|scribes|note takers|meeting roles|introduction of attendees',
      ),
      openers: list(
        'meeting date time|meeting started at|meeting ended at|meeting attendees|meeting date|meeting duration|the meeting was called to order|meeting was called to order|meeting called to order|the session opened at|the session was opened|the session adjourned|the session closed|the meeting was opened|the meeting opened|the meeting began|the meeting started|the meeting was adjourned|the meeting adjourned|meeting adjourned|the meeting ended|the meeting closed|the meeting was closed|the meeting concluded|the session was adjourned|there being no further business|closed at|please send corrections|please send any corrections|please send me corrections|please send me any corrections|minutes taken by|minutes recorded by|minutes prepared by|minutes by|notes by|chaired by|the minutes of the previous meeting|the minutes of the last meeting|the agenda was|the question is that|question put|question proposed|question again proposed|the debate now stands|debate now stands|debate to be resumed|the debate stands adjourned|adjourned accordingly|that parliament do now|that this house do now|that the house do now|the house divided|resolved that parliament|sir i beg to move|i beg to move|i now move|in accordance with paragraph|in accordance with standing order|resumption of debate|the chair opened the meeting|the chair closed the meeting|the chair declared the meeting|the chair adjourned the meeting|the chair called the meeting to order',
      ),
      labels: list(
        'present|presenter|presenters|presented by|moderator|attendees|attending|not attending|also attending|unable to attend|also in attendance|also in attendance were|in attendance were|attendance|participants|in attendance|apologies|regrets|members present|members absent|board members present|directors present|staff present|others present|guests|invited guests|also present|absent|chair|chairs|co chairs|note taker|note takers|notetaker|facilitator|minutes taker|minute taker|minutes by|notes by|scribe|scribes|recorder|timekeeper|secretary|apologies for absence|quorum',
      ),
    },
  },
  surroundings: englishSurroundings,
  linkPlaces: list(
    'here|this link|the link below|the link|below|in the video above|in the video below|in the player above|in the player below',
  ),
  linkLabels: list(
    'proposal|slides|slide deck|slideshow|presentation|presentation slides|spec|specification|explainer|issue|pr|pull request|repo|repository|recording|video|transcript|docs|link|links|demo|agenda|notes|website|webcast|press release|poster',
  ),
});
