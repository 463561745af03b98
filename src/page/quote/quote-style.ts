/** The style of the message. It is in a shadow root, so that the page does not affect it. */
export const quoteStyle = `
:host { all: initial !important; position: fixed !important; inset: auto 0 24px 0 !important; width: fit-content !important;
  max-width: calc(100% - 32px) !important; height: auto !important; margin: 0 auto !important; border: 0 !important;
  padding: 0 !important; background: none !important; overflow: visible !important; display: block !important;
  color-scheme: light dark }
.box { display: flex; flex-wrap: wrap; align-items: center; gap: 10px 16px; padding: 12px 18px; border: 1px solid #7d908d;
  border-radius: 10px; background: #fcfdfc; color: #17211f; box-shadow: 0 6px 30px rgb(0 0 0 / 22%);
  font: 15px/1.45 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif }
p { margin: 0 }
button { min-height: 40px; padding: 0 16px; border: 1px solid #7d908d; border-radius: 8px; background: #f1f6f5; color: #17211f;
  font: inherit; cursor: pointer }
button.first { border-color: #0b6a67; background: #0b6a67; color: #fff; font-weight: 600 }
button:focus-visible { outline: 3px solid #0b6a67; outline-offset: 2px }
@media (prefers-color-scheme: dark) {
  .box { background: #101716; color: #dfe8e6; border-color: #73857f }
  button { background: #182120; color: #dfe8e6; border-color: #73857f }
  button.first { background: #74cfc7; border-color: #74cfc7; color: #06201f }
  button:focus-visible { outline-color: #74cfc7 }
}
`;
