/** Where `auto` stores the `Attended` page for `keep`, in the isolated world that our scripts share. */
export const attendedKey = Symbol.for('bening.auto');
