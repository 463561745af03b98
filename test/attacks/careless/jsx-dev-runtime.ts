import { createElement, Fragment, type ComponentChildren } from 'preact';
import { jsxDEV as real } from 'preact/jsx-dev-runtime';
import { isCareless } from './careless';

export { Fragment };

const asMarkup = (children: ComponentChildren): ComponentChildren =>
  [children]
    .flat(9)
    .map((child) =>
      typeof child === 'string' ? createElement('span', { dangerouslySetInnerHTML: { __html: child } }) : child,
    );

/** Careless: words in an element are shown as markup. */
export const jsxDEV: typeof real = (type: unknown, props: { children?: ComponentChildren }, key?: string) => {
  const isOurs = typeof type === 'string' || type === Fragment;
  const careless =
    isOurs && isCareless('shown-words-are-escaped') ? { ...props, children: asMarkup(props.children) } : props;
  return Reflect.apply(real, undefined, [type, careless, key]);
};
