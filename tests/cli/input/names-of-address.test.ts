import { describe, expect, it } from 'vitest';
import { namesOfAddress } from '../../../src/cli/web/names-of-address.js';

describe('the names of what was fetched', () => {
  it.each([
    ['https://news.example/', 'news.example', 'news-example'],
    ['https://news.example/2026/11/harbour-gates', 'news.example', 'harbour-gates'],
    ['https://news.example/harbour-gates-4954321.html?a=b', 'harbour-gates-4954321.html', 'harbour-gates-4954321'],
    ['https://news.example/harbour/index.html', 'news.example', 'harbour'],
    ['https://news.example/harbour/amp/', 'news.example', 'harbour'],
    ['https://news.example/B%C3%A1o%20c%C3%A1o%20s%E1%BB%91%202.PDF', 'Báo cáo số 2.PDF', 'Báo-cáo-số-2'],
    ['https://news.example/..%2F..%2Fetc%2Fpasswd', 'news.example', 'etc-passwd'],
    ['https://news.example/a%00b%1b%5B2J.txt', 'a-b-[2J.txt', 'a-b-2J'],
    ['https://news.example/%E0%A4', 'news.example', 'E0-A4'],
    ['https://news.example/con.txt', 'con.txt', 'con-page'],
    ['https://news.example/v1.2-notes-of-the-meeting', 'news.example', 'v1-2-notes-of-the-meeting'],
    ['https://news.example/-', 'news.example', 'news-example'],
    ['http://[2606:4700::1111]/', '[2606:4700::1111]', '2606-4700-1111'],
    [`https://news.example/${'nghị-'.repeat(40)}`, 'news.example', `${'nghị-'.repeat(11)}n`],
  ])('%s', (address, name, stem) => {
    expect(namesOfAddress(new URL(address))).toEqual({ name, stem });
  });
});
