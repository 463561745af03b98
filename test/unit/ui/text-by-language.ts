/** Every text that is drawn, in the order of the page, each line begun by the language that it is spoken in. */
export function textByLanguage(root: Element): string {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const lines: { language: string; text: string }[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement: parent, textContent } = node;
    const text = (textContent ?? '').replace(/\s+/g, ' ');
    if (!parent?.checkVisibility() || parent.closest('[aria-hidden="true"]') || text.trim() === '') continue;
    const language = parent.closest('[lang]')?.getAttribute('lang') ?? '';
    const last = lines.at(-1);
    if (last?.language === language) last.text += ` · ${text.trim()}`;
    else lines.push({ language, text: text.trim() });
  }
  return lines.map(({ language, text }) => `[${language}] ${text}`).join('\n');
}
