/** What is stored was stored by a later version of Bening, and is left as it is. */
export class NewerSettingsError extends Error {
  constructor(key: string) {
    super(`${key} was stored by a later version`);
    this.name = 'NewerSettingsError';
  }
}
