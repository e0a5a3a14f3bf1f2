import { describe, expect, it } from 'vitest';
import { feedBehind, fullAddress, isFetchable } from '../../../src/core/dataset/address.ts';

describe('an address', () => {
  it('gets https where no scheme was typed', () => {
    expect(fullAddress(' www.example.com/a.csv ')).toBe('https://www.example.com/a.csv');
    expect(fullAddress('http://localhost:8080/a.csv')).toBe('http://localhost:8080/a.csv');
  });

  it.each([
    { address: 'https://example.com/a.csv', is: true },
    { address: 'http://localhost:8080/a.csv', is: true },
    { address: 'http://127.0.0.1/a.csv', is: true },
    { address: 'http://example.com/a.csv', is: false },
    { address: 'http://localhost.example.com/a.csv', is: false },
    { address: 'ftp://example.com/a.csv', is: false },
    { address: 'javascript:alert(1)', is: false },
    { address: 'https://', is: false },
  ])('$address can be fetched: $is', ({ address, is }) => {
    expect(isFetchable(address)).toBe(is);
  });

  it.each([
    { page: 'https://www.githubstatus.com', feed: 'https://www.githubstatus.com/api/v2/incidents.json' },
    { page: 'https://status.openai.com/', feed: 'https://status.openai.com/api/v2/incidents.json' },
    {
      page: 'https://status.example.com/history?page=2',
      feed: 'https://status.example.com/api/v2/incidents.json',
    },
    {
      page: 'https://status.example.com/incidents/k2x9',
      feed: 'https://status.example.com/api/v2/incidents.json',
    },
    {
      page: 'https://status.cloud.google.com/summary',
      feed: 'https://status.cloud.google.com/incidents.json',
    },
    {
      page: 'https://github.com/acme/status/issues',
      feed: 'https://api.github.com/repos/acme/status/issues?state=all&per_page=100',
    },
    {
      page: 'https://github.com/acme/data/blob/main/incidents.csv',
      feed: 'https://raw.githubusercontent.com/acme/data/main/incidents.csv',
    },
  ])('of the page $page has the data at another', ({ page, feed }) => {
    expect(feedBehind(page)).toBe(feed);
  });

  it.each(['https://example.com/export/incidents.csv', 'https://status.cloud.google.com/incidents.json'])(
    'of data itself, %s, has none behind it',
    (address) => {
      expect(feedBehind(address)).toBeUndefined();
    },
  );
});
