/** Single-key shortcuts of the reader page, in the order of the help, which names the first key of each. */
export const shortcuts = [
  { name: 'help', keys: ['?'] },
  { name: 'display', keys: ['t'] },
  { name: 'theme', keys: ['w'] },
  { name: 'larger', keys: ['+', '='] },
  { name: 'smaller', keys: ['-'] },
  { name: 'usual', keys: ['0'] },
  { name: 'outline', keys: ['i'] },
  { name: 'next', keys: ['n'] },
  { name: 'previous', keys: ['p'] },
  { name: 'quote', keys: ['k'] },
  { name: 'copy', keys: ['s'] },
  { name: 'cite', keys: ['e'] },
  { name: 'save', keys: ['m'] },
  { name: 'print', keys: ['c'] },
  { name: 'original', keys: ['o'] },
  { name: 'settings', keys: [','] },
] as const;

export type Shortcut = (typeof shortcuts)[number]['name'];

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input:not([type=radio]), textarea, select, dialog') !== null;

/** The action of a pressed key; null for none. */
export function shortcutOf(event: KeyboardEvent): Shortcut | null {
  if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || isTyping(event.target)) return null;
  const pressed = event.key.toLowerCase();
  return shortcuts.find(({ keys }) => keys.some((key) => key === pressed))?.name ?? null;
}
