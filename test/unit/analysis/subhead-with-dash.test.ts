import { describe, expect, test } from 'vitest';
import { prose, report } from '../../never-noise/newsroom';
import { readText } from '../extract/read-article';

const nav = '<nav><a href="/">Beranda</a> <a href="/ekonomi">Ekonomi</a> <a href="/olahraga">Olahraga</a></nav>';
const title = '<h1>Pasar Lentera Kembali Ramai</h1>';
const date = '<div>Senin, 5 Januari 2026 08:15 WIB</div>';
const foot = '<footer><p>Warta Contoh, Jalan Melati 5, Muara Cemara</p></footer>';
const read = (inside: string) => readText(`${nav}<main>${inside}</main>${foot}`);

describe('a subhead with a dash is no dateline', () => {
  const one = report(6).slice(0, 1);
  test.each<[string, string]>([
    ['a name and what it is', '<h2>Lentera – pasar yang tidak pernah tidur</h2>'],
    ['two places', '<h2>Cemara – Randu dalam sehari</h2>'],
    ['in bold', '<p><b>Atap - baru dan kuat</b></p>'],
    ['with an outlet’s look', '<h3>Lentera (Barat) – tahap kedua</h3>'],
    ['in a lower heading', '<h4>Parkir — masih sempit</h4>'],
  ])('%s', (_, subhead) => {
    expect(read(`${title}${date}<div>${prose(1)}${subhead}${prose(5, 1)}</div>`).slice(0, 1)).toEqual(one);
  });
});
