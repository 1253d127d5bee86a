import { list } from '../../../pack/lists.js';
import type { Acts } from '../../../pack/subjects/papers/acts.js';

export const englishActs = (): Acts => ({
  legalBases: list(
    'under|according to|pursuant to|in accordance with|by virtue of|as provided in|as set out in|as stated in',
  ),
  citations: list(
    'pursuant to|in accordance with|as defined in|as set out in|as provided in|referred to in|as referred to in|specified in|laid down in|set forth in',
  ),
  provisions: list('provides for|sets out|lays down|lists|regulates'),
  clauseLabels: list('article|rule|regulation|clause'),
  preliminaries: list(
    'short title|title|citation|title and commencement|citation and commencement|scope|interpretation|principles|definitions|definition of terms|meaning of terms|general provisions',
  ),
  closingProvisions: list(
    'commencement|final provisions|transitional provisions|transitional arrangements|entry into force|effective date',
  ),
  definitions: list(
    'the following meanings|have the following meaning|has the following meaning|the following definitions apply',
  ),
  entitlements: list('who is eligible|eligibility|eligible persons|entitled persons|persons entitled'),
  ruleReferences: list(
    'is governed by|are governed by|shall be governed by|is subject to the provisions of|are subject to the provisions of',
  ),
  sanctions: list(
    'liable to a fine|liable to pay|liable on conviction|commits an offence|is guilty of an offence|shall be fined|will be fined|may be fined|is fined|fine not exceeding|fine of up to|a penalty of|shall be suspended|shall be withdrawn',
  ),
  commencements: list(
    'comes into force|come into force|enters into force|enter into force|takes effect|take effect|comes into operation|come into operation|is effective from|shall be effective',
  ),
  passages: list('was passed by|was passed on|was adopted by|was adopted on'),
  promulgations: list(
    'makes this|makes the following|hereby makes this|issues this|issues the following|hereby issues this|hereby issues the following',
  ),
  amendments: list(
    'amendment of|amendment to|amendments to|amendments of|repeal of|revocation of|insertion of|substitution of',
  ),
  namingNotes: list(
    'hereinafter|hereafter|hereinafter called|hereinafter referred to as|henceforth|not reproduced here|not reprinted here|not printed here',
  ),
  citedAs: list('may be cited as|shall be cited as|is cited as|may be called|shall be known as|may be known as'),
  repeals: list('is repealed|are repealed|is hereby repealed|are hereby repealed|is revoked|are revoked'),
  enforcements: list(
    'is responsible for implementing this|are responsible for implementing this|is responsible for the implementation of this|are responsible for the implementation of this|shall be responsible for the implementation of this|is charged with the execution of this|are charged with the execution of this',
  ),
  implementations: list(
    'organise the implementation of|organize the implementation of|oversee the implementation of|coordinate the implementation of|ensure the implementation of|ensure compliance with|strictly comply with',
  ),
  actRequests: [],
  correspondence: list('letter|email|e mail|enquiry|inquiry|query|petition|request'),
  receipts: list(
    'received|have received|has received|are in receipt of|is in receipt of|acknowledge receipt of|acknowledges receipt of|thank you for',
  ),
  matterOpeners: list('regarding|concerning|about|relating to|in relation to|on the subject of|asking about'),
  informingEnds: list('for your information|for your information and action|for your attention|for your records'),
});
