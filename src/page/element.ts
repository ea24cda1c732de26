// An element of the page with what it has and holds; texts go in as texts and never as HTML.

type Given<K extends keyof HTMLElementTagNameMap> = Partial<
  Pick<HTMLElement, 'id' | 'className' | 'hidden' | 'onclick' | 'oninput' | 'onchange' | 'onfocus' | 'tabIndex'>
> &
  Partial<HTMLElementTagNameMap[K]> & { readonly aria?: Readonly<Record<string, string>> };

/** Makes an element. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  { aria = {}, ...given }: Given<K> = {},
  ...inside: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  Object.assign(made, given);
  for (const [key, value] of Object.entries(aria)) made.setAttribute(`aria-${key}`, value);
  made.append(...inside);
  return made;
}

/** Puts children in an order, and moves none that need not be moved: whoever types in one goes on typing. */
export function arrange(parent: Element, wanted: readonly Element[]): void {
  const stay = new Set(wanted);
  for (const child of [...parent.children]) if (!stay.has(child)) child.remove();
  let at = parent.firstElementChild;
  for (const one of wanted) {
    if (one === at) at = at.nextElementSibling;
    else parent.insertBefore(one, at);
  }
}

/** Sets a text only where it is another one: a screen reader hears of every change. */
export function say(of: Element, text: string): void {
  if (of.textContent !== text) of.textContent = text;
}
