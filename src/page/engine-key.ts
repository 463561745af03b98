/** Where `readability` leaves its engine for `read`, in the world that our scripts in a page share. */
export const engineKey = Symbol.for('bening.readability');
