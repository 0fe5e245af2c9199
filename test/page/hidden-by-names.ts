/**
 * What browsers do and jsdom does not: the fields of a form, and images and forms of a document, hide properties of
 * their names.
 */
export function hideByNames(): void {
  for (const field of document.querySelectorAll('form [name]')) {
    const form = field.closest('form') as Element;
    Object.defineProperty(form, field.getAttribute('name') ?? '', { value: field, configurable: true });
  }
}
