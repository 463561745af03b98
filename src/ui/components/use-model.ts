import { useLayoutEffect, useState } from 'preact/hooks';

/** State that changes of its own accord. */
export interface Model<S> {
  readonly state: S;
  /** Calls back after every change. Returns the way to stop. */
  subscribe(listener: () => void): () => void;
}

/** The state of a model, drawn anew after every change. */
export function useModel<S>(model: Model<S>): S {
  const [state, setState] = useState(model.state);
  useLayoutEffect(() => {
    setState(model.state);
    return model.subscribe(() => setState(model.state));
  }, [model]);
  return state;
}
