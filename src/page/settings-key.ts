/** Where `early` stores its promise of the settings for `live`, in the isolated world that our scripts share. */
export const settingsKey = Symbol.for('bening.settings');
