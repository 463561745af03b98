import type { OptionsModel } from './options-model';
import type { OptionsState } from './options-state';

/** What a part of the options is given. */
export interface SectionOf {
  model: OptionsModel;
  state: OptionsState;
}
