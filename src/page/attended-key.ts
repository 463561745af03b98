/** Where `auto` leaves the page that it attends for `keep`, in the world that our scripts in a page share. */
export const attendedKey = Symbol.for('bening.auto');
