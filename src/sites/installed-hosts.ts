/**
 * The hosts that both manifests ask for when Bening is installed. A host more makes Chrome switch the whole extension
 * off until the reader accepts it: this list changes only in a major version.
 */
export const installedHosts: readonly string[] = [
  'antaranews.com',
  'bisnis.com',
  'cnbcindonesia.com',
  'detik.com',
  'disway.id',
  'fimela.com',
  'kapanlagi.com',
  'kompas.com',
  'liputan6.com',
  'mediaindonesia.com',
  'merdeka.com',
  'okezone.com',
  'republika.co.id',
  'tempo.co',
  'tribunnews.com',
  'viva.co.id',
];
