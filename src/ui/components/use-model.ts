import { useLayoutEffect, useState } from 'preact/hooks';
import type { Model } from './model';

/** The state of a model; renders again after every change. */
export function useModel<S extends object>(model: Model<S>): S {
  const [state, setState] = useState(model.state);
  useLayoutEffect(() => {
    setState(model.state);
    return model.subscribe(() => setState(model.state));
  }, [model]);
  return state;
}
