/** The stylesheet of a saved article, for screens and paper. */
export const fileStyle = `
:root { color-scheme: light dark; --paper: #fcfdfc; --ink: #17211f; --soft: #506360; --line: #d5e0de; --link: #0b6a67; --wash: #f1f6f5; }
@media (prefers-color-scheme: dark) { :root { --paper: #101716; --ink: #dfe8e6; --soft: #9db0ac; --line: #2b3836; --link: #74cfc7; --wash: #182120; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.125rem/1.65 'Iowan Old Style', Charter, 'Source Serif 4', Cambria, 'Noto Serif', Georgia, serif; overflow-wrap: break-word; }
article, body > footer { max-width: 38rem; margin: 0 auto; padding: 3rem 1.25rem 0; }
h1 { margin: 0; font-size: 2rem; line-height: 1.2; text-wrap: balance; }
h2, h3, h4 { margin: 2rem 0 .5rem; line-height: 1.3; }
p, ul, ol, pre, table, figure, blockquote { margin: 0 0 1.1rem; }
a { color: var(--link); text-underline-offset: .15em; }
.bening-deck { margin: .75rem 0 0; color: var(--soft); font-size: 1.2rem; line-height: 1.45; }
.bening-disclosure { display: inline-block; margin: .75rem 0 0; padding: .1rem .6rem; border: 1px solid; border-radius: .3rem; color: var(--soft); font-size: .85rem; }
.bening-attribution { margin: 1.25rem 0 2rem; padding: .9rem 0; border: solid var(--line); border-width: 1px 0; color: var(--soft); font: .9rem/1.6 system-ui, sans-serif; }
.bening-attribution p { margin: 0; }
figure img { display: block; width: 100%; height: auto; border-radius: .25rem; }
figcaption { margin-top: .5rem; color: var(--soft); font: .875rem/1.5 system-ui, sans-serif; }
.bening-picture { display: block; padding: 1rem; border: 1px dashed var(--line); border-radius: .25rem; font: .875rem/1.5 system-ui, sans-serif; }
.bening-picture img { display: inline; width: auto; color: var(--ink); }
.bening-picture::after, blockquote[data-label]::after { display: block; content: attr(data-label); }
blockquote { padding-left: 1.1rem; border-left: 3px solid var(--line); }
blockquote[data-label]::after { color: var(--soft); font: .875rem/1.5 system-ui, sans-serif; }
.bening-pull { border-color: var(--link); font-size: 1.25rem; line-height: 1.45; }
table { display: block; overflow-x: auto; border-collapse: collapse; font: .9rem/1.45 system-ui, sans-serif; }
caption { padding-bottom: .4rem; text-align: left; color: var(--soft); }
th, td { padding: .4rem .75rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
pre { white-space: pre-wrap; font: .9rem/1.5 ui-monospace, monospace; }
.bening-teaser { padding: .9rem 1.1rem; border-radius: .4rem; background: var(--wash); font: .95rem/1.5 system-ui, sans-serif; }
.bening-end { margin-top: 2.5rem; padding-top: 1.25rem; border-top: 1px solid var(--line); color: var(--soft); font: .95rem/1.55 system-ui, sans-serif; }
.bening-end p { margin-bottom: .35rem; }
body > footer { padding-block: 1.5rem 4rem; color: var(--soft); font: .8125rem/1.5 system-ui, sans-serif; }
@media print { :root { --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --link: #000; } article { max-width: none; padding: 0; } figure, blockquote, table { break-inside: avoid; } h2, h3, h4 { break-after: avoid; } .bening-source a::after { content: ' ' attr(href); } }
`;
