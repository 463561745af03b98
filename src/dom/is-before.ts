/** Whether a node comes before another one in document order. An element comes before what is inside it. */
export const isBefore = (one: Node, other: Node): boolean => (one.compareDocumentPosition(other) & 4) !== 0;
