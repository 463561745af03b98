import { expect, test } from 'vitest';
import { attributePage } from './attribute-page';

const meta = (published: string, modified = '') =>
  `<meta property="article:published_time" content="${published}"><meta property="article:modified_time" content="${modified}">`;

const dates = (parts: Parameters<typeof attributePage>[0]) => {
  const { values } = attributePage(parts);
  return [values['published'], values['modified']];
};

test('what the page shows counts, to the minute; metadata where nothing is shown', () => {
  expect(dates({ below: '<p>Senin, 05 Juni 2023 | 17:13 WIB</p>', head: meta('2022-12-10T23:51:43+07:00') })[0]).toBe(
    '2023-06-05T17:13:00+07:00',
  );
  expect(dates({ head: meta('2023-06-05T17:13:43+07:00') })[0]).toBe('2023-06-05T17:13:43+07:00');
  expect(dates({})[0]).toBeNull();
});

test('the date may stand above the headline, in one line with names and counts, or under another date of the page', () => {
  expect(dates({ above: '<div class="tgl">Kamis, 5 November 2015 - 15:56 wib</div>' })[0]).toBe(
    '2015-11-05T15:56:00+07:00',
  );
  expect(dates({ below: '<div>Sari Wulan - Warta.com 25 Januari 2022 | 07:10 WIB | 1.229 Views</div>' })[0]).toBe(
    '2022-01-25T07:10:00+07:00',
  );
  expect(
    dates({
      above: '<div>Selasa, 23/02/2016</div>',
      below: '<div class="date">Senin, 22 Februari 2016 15:06 WIB</div>',
    })[0],
  ).toBe('2016-02-22T15:06:00+07:00');
});

test('a date without a time stays a date; dates in captions and sentences are none', () => {
  expect(dates({ below: '<p class="date">Sabtu, 30 Juli 2022</p>', head: meta('2022-07-30T07:22:25+07:00') })[0]).toBe(
    '2022-07-30',
  );
  expect(
    dates({ below: '<figure><img src="/a.jpg"><figcaption>Pasar, 4 Februari 2020 10:00</figcaption></figure>' })[0],
  ).toBeNull();
});

test('a time without a zone is that which metadata gives to the same clock, else the zone of the paper', () => {
  expect(dates({ below: '<p>5 Juni 2023 17:13</p>', head: meta('2023-06-05T17:13:09+08:00') })[0]).toBe(
    '2023-06-05T17:13:00+08:00',
  );
  expect(dates({ below: '<p>5 Juni 2023 17:13</p>', head: meta('2023-06-05T17:13:09-07:00') })[0]).toBe(
    '2023-06-05T17:13:00+07:00',
  );
  expect(dates({ below: '<p>5 Juni 2023 17:13</p>', head: meta('2023-06-05T17:13:09Z') })[0]).toBe(
    '2023-06-05T17:13:00+07:00',
  );
});

test('a change is later than the publication or none', () => {
  const shown = '<p>Terbit 5 Juni 2023, 17:13 WIB</p>';
  expect(dates({ below: shown, head: meta('2023-06-05T17:13:09+07:00', '2023-06-06T08:00:00+07:00') })[1]).toBe(
    '2023-06-06T08:00:00+07:00',
  );
  expect(dates({ below: shown, head: meta('2023-06-05T17:13:09+07:00', '2023-06-05T17:13:50+07:00') })[1]).toBeNull();
  expect(dates({ below: shown, head: meta('2023-06-05T17:13:09+07:00', '2023-06-05T10:00:00+07:00') })[1]).toBeNull();
  expect(dates({ below: `${shown}<div>Diperbarui 7 Juni 2023, 20:56 WIB</div>` })).toEqual([
    '2023-06-05T17:13:00+07:00',
    '2023-06-07T20:56:00+07:00',
  ]);
});

test('metadata that gives the shown clock a foreign zone is read as local time', () => {
  const head = meta('2021-06-17T11:38:29-07:00', '2021-06-17T19:23:04-07:00');
  expect(dates({ below: '<p>17 Juni 2021 11:38</p>', head })).toEqual([
    '2021-06-17T11:38:00+07:00',
    '2021-06-17T19:23:04+07:00',
  ]);
});

test('malformed metadata says nothing, UTC is turned into the zone of the paper', () => {
  expect(dates({ head: '<meta name="pubdate" content="2015-11-05 T10:08:58Z">' })[0]).toBeNull();
  expect(dates({ head: meta('2023-11-02T14:34:19+00:00') })[0]).toBe('2023-11-02T21:34:19+07:00');
});

test('a clock of another land gives way to the instant that metadata has', () => {
  expect(dates({ below: '<p>June 5, 2023 5:13 am</p>', head: meta('2023-06-05T09:13:20Z') })[0]).toBe(
    '2023-06-05T16:13:20+07:00',
  );
  expect(dates({ below: '<p>June 5, 2023 5:13 am</p>', head: meta('2023-06-05T09:40:20Z') })[0]).toBe(
    '2023-06-05T05:13:00+07:00',
  );
});

test.each([
  [
    'month, day, year and time',
    '<div><div>Februari</div><div>07</div><div><span>/</span> 2017</div><div>11:58 WIB</div></div>',
    '2017-02-07T11:58:00+07:00',
  ],
  ['day, month and year', '<ul><li>7</li><li>Februari</li><li>2017</li></ul>', '2017-02-07'],
  ['day and month, year, time', '<div><p>7 Feb</p><p>2017</p><p>11:58</p></div>', '2017-02-07T11:58:00+07:00'],
  ['date and time', '<div><p>Selasa, 7 Februari 2017</p><p>11:58 WITA</p></div>', '2017-02-07T11:58:00+08:00'],
  ['inline elements', '<p><b>7</b><i>Februari</i> <u>2017</u> <span>11:58 WIB</span></p>', '2017-02-07T11:58:00+07:00'],
])('a date may be split over several elements: %s', (_, below, expected) => {
  expect(dates({ below })[0]).toBe(expected);
});

test.each([
  ['https://warta-contoh.example/2016/02/11/pasar-lama-dibuka', '2016-02-11'],
  ['https://warta-contoh.example/read/20160211/7/41/pasar-lama', '2016-02-11'],
  ['https://warta-contoh.example/berita/2016-02-11/pasar-lama', '2016-02-11'],
  ['https://warta-contoh.example/read/2016/02/11/41/x', '2016-02-11'],
  ['https://warta-contoh.example/read/20161331/pasar-lama', null],
  ['https://warta-contoh.example/2016/02/pasar-lama-dibuka', null],
])('the date in an address counts where nothing else says one: %s', (url, expected) => {
  expect(dates({ url })[0]).toBe(expected);
  expect(dates({ url, below: '<p>Senin, 05 Juni 2023</p>' })[0]).toBe('2023-06-05');
});
