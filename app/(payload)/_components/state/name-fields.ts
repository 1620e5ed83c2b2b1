const TYPED = 'input:not([type=file]):not([type=hidden]):not([type=checkbox]), textarea';

/**
 * Gives the fields of Payload's drawers their names: its labels point to ids that its inputs do not have there, so nobody who
 * listens hears what a field is for (3.90.1). A field that has a name keeps it.
 * @param within a drawer, or the document
 */
export function nameFields(within: ParentNode): void {
  for (const field of within.querySelectorAll<HTMLElement>('.drawer__content .field-type')) {
    const label = field.querySelector<HTMLElement>(':scope > label.field-label, :scope > .field-label');
    const input = field.querySelector<HTMLInputElement>(TYPED);
    if (!label || !input || input.closest('.field-type') !== field) continue;
    if (input.labels?.length || input.hasAttribute('aria-label')) continue;
    const words = label.textContent?.replace('*', '').trim();
    if (words && input.getAttribute('aria-labelledby') === null) input.setAttribute('aria-label', words);
  }
} // prettier-ignore
