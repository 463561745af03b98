/**
 * The hosts that both manifests ask for when Bening is installed. A host more makes Chrome switch the whole extension
 * off until the reader accepts it: this list changes only in a major version.
 */
export const installedHosts: readonly string[] = ['bisnis.com'];
