/** Where `live` stores the `Attended` page for `picker`, in the isolated world that our scripts share. */
export const attendedKey = Symbol.for('bening.auto');
