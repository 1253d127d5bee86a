import { z } from 'zod';
import { words } from '../words.js';

/** What people and places are called. */
export const namesSchema = z.strictObject({
  speakerTitles: words.describe('Titles and roles before a name.'),
  keptTitles: words.describe('Titles that stay with a full name: "dr".'),
  civilTitles: words.describe('Titles that anybody is called by, and that say no office: "Mr", "bà".'),
  formers: words.describe(
    'Words before a title that say that somebody does not, or not fully, hold it: "former", "nguyên".',
  ),
  bygoneOpeners: words.describe(
    'Words before a title of an office that somebody else holds by now: "first", "former", "nguyên".',
  ),
  bygoneEnds: words.describe('The same behind the title: "at the time", "đầu tiên".'),
  surnames: words.describe('Names that open the name of a person, where the family name stands first.'),
  nameParticles: words.describe('Small words inside a name: "von", "bin".'),
  commaNames: words.describe('Names of offices that hold a comma: "Văn hóa, Thể thao và Du lịch".'),
  affiliations: words.describe(
    'Words behind the name of a person before the house that they work for, or the place that they are from: "at", "of".',
  ),
  placeNouns: words.describe('What opens the name of a place in an address: "tỉnh", "huyện".'),
  countries: words.describe(
    'Countries and provinces, which may stand between a title and a name: "Ngoại trưởng Nga Sergei Lavrov".',
  ),
  compassPoints: words.describe('Words of the compass, which may be names of people too: "West", "nam".'),
});

export type Names = z.infer<typeof namesSchema>;
