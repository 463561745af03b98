import { article } from './live-pages';

/** Reloads itself whenever its banner is hidden. */
export const reloading = article(
  18,
  'Loket Umpama Menolak Dirapikan',
  `setTimeout(() => {
    if (!document.querySelector('a.billboardCta').checkVisibility({ visibilityProperty: true })) location.reload();
    else document.body.dataset.calm = 'yes';
  }, 300);`,
);

const link = (id: number) => `<p style="position: fixed; inset: auto auto 0 0; margin: 0">
  <a id="on" href="/read/20260102/9/17000${id}/kabar-umpama-${id}">Perahu berikutnya</a></p>
  <p id="bawah" style="margin-top: 3000px">Kaki halaman</p>`;

/** Two articles that lead to each other. */
export const [one, other] = [
  article(21, 'Dermaga Umpama Dicat Lagi', '', link(22)),
  article(22, 'Perahu Umpama Diberi Nama', '', link(21)),
] as const;

/** A page of another site, which opens an article and sends its window somewhere else. */
export const opener = {
  url: 'https://koran.example/umpama',
  html: `<!doctype html><html lang="id"><meta charset="utf-8"><title>Koran Contoh</title><button>Buka</button>
    <script>
      let opened = null;
      document.querySelector('button').onclick = () => { opened = window.open(${JSON.stringify(one.url)}); };
      globalThis.send = (address) => opened.location.replace(address);
    </script></html>`,
};
