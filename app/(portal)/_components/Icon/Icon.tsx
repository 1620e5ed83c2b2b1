import type { IconName } from '../../_data/types';

/** A symbol of public/icons.svg; always decoration beside words. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" aria-hidden="true" focusable="false">
      <use href={`/icons.svg#${name}`} />
    </svg>
  );
}
