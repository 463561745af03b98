/** Where `readability` stores its engine for `read`, in the isolated world that our scripts share. */
export const engineKey = Symbol.for('bening.readability');
