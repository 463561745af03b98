/** The picker's style. It is in a shadow root, so that page and picker do not affect each other. */
export const pickerStyle = `
:host { all: initial !important; position: fixed !important; inset: 0 !important; width: auto !important;
  height: auto !important; margin: 0 !important; border: 0 !important; padding: 0 !important;
  background: none !important; overflow: hidden !important; display: block !important; color-scheme: light dark }
* { box-sizing: border-box }
[hidden] { display: none !important }
.pane { position: absolute; inset: 0; cursor: crosshair }
.box { position: absolute; border: 2px dashed #0b6a67; background: rgb(11 106 103 / 14%); border-radius: 3px; pointer-events: none }
.box.now { border-style: solid; box-shadow: 0 0 0 2px #fcfdfc }
.box.stays { border-color: #7a4a00; background: rgb(122 74 0 / 12%) }
.bar { position: absolute; inset: auto 0 0 0; margin: 0 auto; width: min(44rem, 100%); max-height: 60%; overflow: auto;
  padding: 14px 18px 16px; border: 1px solid #7d908d; border-bottom: 0; border-radius: 10px 10px 0 0; background: #fcfdfc;
  color: #17211f; font: 15px/1.45 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
  box-shadow: 0 -6px 30px rgb(0 0 0 / 22%) }
.bar.up { inset: 0 0 auto 0; border: 1px solid #7d908d; border-top: 0; border-radius: 0 0 10px 10px }
h2 { margin: 0; font-size: 16px; font-weight: 650 }
p { margin: 4px 0 0 }
.text { font-family: Charter, 'Noto Serif', Georgia, serif; font-size: 16px; overflow-wrap: anywhere }
.goes { margin: 4px 0 0; padding-left: 18px; font-size: 14px; overflow-wrap: anywhere }
details { margin-top: 10px; font-size: 13px; color: #506360 }
summary { display: list-item; min-height: 28px; cursor: pointer }
.rule { font: 12px/1.4 ui-monospace, Menlo, Consolas, 'Noto Sans Mono', monospace; color: #506360; overflow-wrap: anywhere }
.count { font-weight: 600 }
.stays .count { color: #7a4a00 }
.keys { color: #506360; font-size: 13px }
.buttons { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 12px }
button { min-height: 44px; padding: 0 16px; border: 1px solid #7d908d; border-radius: 8px; background: #f1f6f5; color: #17211f;
  font: inherit; cursor: pointer }
button.first { border-color: #0b6a67; background: #0b6a67; color: #fff; font-weight: 600 }
button:disabled { opacity: .5; cursor: default }
button:focus-visible, summary:focus-visible, .bar:focus-visible { outline: 3px solid #0b6a67; outline-offset: 2px }
@media (hover: none) { .keys { display: none } }
@media (prefers-color-scheme: dark) {
  .box { border-color: #74cfc7; background: rgb(116 207 199 / 16%) }
  .box.now { box-shadow: 0 0 0 2px #101716 }
  .box.stays { border-color: #f0c987; background: rgb(240 201 135 / 14%) }
  .bar, .bar.up { background: #101716; color: #dfe8e6; border-color: #73857f }
  .rule, .keys, details { color: #9db0ac }
  .stays .count { color: #f0c987 }
  button { background: #182120; color: #dfe8e6; border-color: #73857f }
  button.first { background: #74cfc7; border-color: #74cfc7; color: #06201f }
  button:focus-visible, summary:focus-visible, .bar:focus-visible { outline-color: #74cfc7 }
}
@media (forced-colors: active) { .box { border-color: Highlight } .box.stays { border-color: Mark } }
`;
