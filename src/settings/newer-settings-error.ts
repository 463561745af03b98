/** The stored settings are of a later version of Bening, so we do not overwrite them. */
export class NewerSettingsError extends Error {
  constructor(key: string) {
    super(`${key} was stored by a later version`);
    this.name = 'NewerSettingsError';
  }
}
