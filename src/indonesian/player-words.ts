const controls =
  'putar|mainkan|play|jeda|pause|hentikan|stop|ulangi?|replay|bisukan|suarakan|mute|unmute|suara|volume|layar penuh|full ?screen|' +
  'durasi|duration|kecepatan|speed|kualitas|quality|takarir|subtitles?|memuat|loading|unduh|download|dengarkan|listen|' +
  'langsung|live|lewati|skip|picture[ -]in[ -]picture|(?:current|remaining|waktu) (?:time|sekarang|tersisa)|loaded|stream type|' +
  'playback rate|chapters|descriptions|captions|audio track|seek to live';

const control = new RegExp(
  `^(?:${controls})(?: (?:video|audio|suara|siniar|podcast|musik|sekarang|now|iklan|ad|live|off))?[ \\d:.,/x%]{0,20}$`,
  'i',
);
const time = /^\d{1,2}:\d{2}(?::\d{2})?(?: ?\/ ?\d{1,2}:\d{2}(?::\d{2})?)?$/;
const unsupported =
  /\b(?:browser|peramban)\b.{0,60}\b(?:supports?|(?:men)?dukung|didukung)\b|^to view this video\b.{0,60}\bjavascript\b/i;

/** Whether a text is a player's button name, its time, or its message that it cannot play. */
export const isPlayerWord = (text: string): boolean =>
  control.test(text) ||
  time.test(text) ||
  /^(?:\/|\d(?:\.\d{1,2})?x|-?\d{1,3}%?)$/.test(text) ||
  (text.length <= 160 && unsupported.test(text));
