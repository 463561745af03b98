import { attacks, evil } from './attack';

const figure = (attributes: string, around = '') => ({
  body: `${around}<figure><img alt="Pasar" ${attributes}><figcaption>Suasana pasar lama. (Foto: Andi Angan)</figcaption></figure>`,
});
const large = 'width="600" height="400"';
/** One pixel, so that the page has a picture that loads. */
const gif = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const count = `src="${evil}/hitung.gif"`;

/** Pictures that would have the reader's browser ask in a network that only the reader can reach. */
const inward = attacks('picture', ['pictures-are-public'], {
  'a picture of the reader’s own machine': figure(`${large} src="https://localhost/a.jpg"`),
  'a picture of a service on the reader’s own machine': figure(`${large} data-src="http://127.0.0.1:8080/a.jpg"`),
  'a picture of the reader’s machine, written as one number': figure(`${large} src="http://2130706433/a.jpg"`),
  'a picture of the reader’s machine, written in base 16': figure(`${large} src="http://0x7f.1/a.jpg"`),
  'a picture of the reader’s machine, in IPv6': figure(`${large} src="https://[::1]/a.jpg"`),
  'a picture of an IPv4 address in IPv6': figure(`${large} src="https://[::ffff:192.168.1.1]/a.jpg"`),
  'a picture of a link-local address in IPv6': figure(`${large} src="https://[fe80::1]/a.jpg"`),
  'a picture of the reader’s router': figure(`${large} srcset="http://192.168.1.1/a.jpg 900w"`),
  'a picture of a private network': figure(`${large} data-original="https://10.0.0.1/a.jpg"`),
  'a picture of the metadata of a cloud': figure(`${large} src="http://169.254.169.254/latest/a.jpg"`),
  'a picture of a printer': figure(`${large} src="https://pencetak.local/a.jpg"`),
  'a picture of a name with a full stop': figure(`${large} src="https://localhost./a.jpg"`),
  'a picture of an office': figure(`${large} src="https://gaji.internal/a.jpg"`),
  'a picture of a neighbour without a domain': figure(`${large} src="https://perute/a.jpg"`),
  'a lead picture of a local network': {
    lead: `<figure class="lead"><img ${large} src="https://192.168.0.1/pasar-lama.jpg"></figure>`,
  },
});

/** Points that show nothing and count who reads, with a caption so that they are no ornaments. */
const points = attacks('picture', ['points-are-never-loaded'], {
  'a point with a caption': figure(`width="1" height="1" ${count}`),
  'a point by inline style': figure(`style="width: 1px; height: 1px" ${count}`),
  'a lazy point': figure(`width="1" height="1" data-src="${evil}/hitung.jpg"`),
  'a point by a style sheet': figure(
    `class="kios" ${count} srcset="${gif} 1x"`,
    '<style>.kios { width: 2px; height: 2px }</style>',
  ),
  'a point of its own size': figure(`${count} srcset="${gif} 1x"`),
  'a lazy point by a style sheet': figure(
    `class="kios" data-src="${evil}/hitung.jpg"`,
    '<style>.kios { display: inline-block; width: 2px; height: 2px }</style>',
  ),
  'a point in a box of its size': figure(
    `class="kios" ${count}`,
    '<style>figure { width: 1px } .kios { width: 100%; max-height: 1px; display: block }</style>',
  ),
});

export const pictures = [...inward, ...points];
