import { PageControls } from './page-controls';
import { SiteKinds } from './kinds/site-kinds';
import type { PopupModel } from './popup-model';
import type { PopupState } from './popup-state';
import { RemovalsList } from './removals-list';
import { ReportView } from './report/report-view';
import './panel.css';

export interface PanelProps {
  model: PopupModel;
  state: PopupState;
}

/** What the strip opens: the switches and the list of hidden blocks. Loaded after the article is shown. */
export default function Panel({ model, state }: PanelProps) {
  return (
    <>
      <PageControls model={model} state={state} />
      {state.site && !state.site.off && state.settings && (
        <SiteKinds port={model.port} site={state.site} everywhere={state.settings.kinds} />
      )}
      <RemovalsList model={model} state={state} />
      {state.page && state.site && <ReportView model={model} page={state.page} host={state.site.host} />}
    </>
  );
}
