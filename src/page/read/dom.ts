// Reading elements that may be hostile: a document or a form lets the page's own names hide its methods
// (`<img name="querySelectorAll">`, `<input name="closest">`), also from us. So methods are taken from their
// prototypes, and what is listened for is listened for at the window, which lets nobody hide its own.
export type Root = Document | ShadowRoot | Element;

export function select(root: Root, selector: string): Element[] {
  return [...selectList(root, selector)];
}

/** The same as the browser keeps it: of a long list each element costs something only when it is asked for. */
export function selectList(root: Root, selector: string): NodeListOf<Element> {
  const { querySelectorAll } = root instanceof Element ? Element.prototype : prototypeOf(root);
  return Reflect.apply(querySelectorAll, root, [selector]);
}

export function first(root: Root, selector: string): Element | undefined {
  const { querySelector } = root instanceof Element ? Element.prototype : prototypeOf(root);
  return Reflect.apply(querySelector, root, [selector]) ?? undefined;
}

export function attributeOf(element: Element, name: string): string | undefined {
  return Reflect.apply(Element.prototype.getAttribute, element, [name]) ?? undefined;
}

export function closest(element: Element, selector: string): Element | undefined {
  return Reflect.apply(Element.prototype.closest, element, [selector]) ?? undefined;
}

export function matches(element: Element, selector: string): boolean {
  return Reflect.apply(Element.prototype.matches, element, [selector]);
}

/** The same for what a node knows of its place (`<input name="nextSibling">`). */
export function ownOf<K extends keyof Node>(node: Node, name: K): Node[K] {
  return Reflect.get(Node.prototype, name, node);
}

function prototypeOf(root: Document | ShadowRoot): ParentNode {
  return root instanceof ShadowRoot ? DocumentFragment.prototype : Document.prototype;
}
