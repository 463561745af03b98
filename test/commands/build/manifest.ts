import { readFileSync } from 'node:fs';
import type { ManifestV3Export } from '@crxjs/vite-plugin';
import type { Target } from './target.ts';

const json = (file: string): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));

/** The gecko id that Firefox knows this extension by, for ever. */
const geckoId = '{7d2f5a0e-6c1b-4b8e-9a53-3f0d8e1c72b4}';

/** What only one of the browsers understands. */
const own = {
  chrome: {
    minimum_chrome_version: '120',
    incognito: 'split',
    // Pictures of other hosts are asked for without cookies.
    cross_origin_embedder_policy: { value: 'credentialless' },
    background: { service_worker: 'src/background/background.ts', type: 'module' },
  },
  firefox: {
    incognito: 'spanning',
    background: { scripts: ['src/background/background.ts'], type: 'module' },
    browser_specific_settings: {
      gecko: { id: geckoId, strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
      gecko_android: { strict_min_version: '142.0' },
    },
  },
};

/** The manifest of one build: `manifest.json`, the version of `package.json`, the hosts of the rules. */
export function makeManifest({ browser }: Target, patterns: readonly string[]): ManifestV3Export {
  const manifest = {
    ...json('../../../manifest.json'),
    version: json('../../../package.json')['version'],
    host_permissions: patterns,
    ...own[browser],
  };
  return manifest as unknown as ManifestV3Export;
}
