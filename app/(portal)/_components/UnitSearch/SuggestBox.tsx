import type { ComponentProps } from 'react';

import { Filled } from '../Filled/Filled';
import { Icon } from '../Icon/Icon';

type Props = ComponentProps<'input'> & {
  id: string;
  /** address of the suggestions, which the finder's script reads while somebody types */
  suggest: string;
  submit: string;
  /** what is said where no suggestions could be had */
  failed: string;
};

/** A field with its button, and the place of its suggestions; `children` are sent beside it. */
export function SuggestBox({ suggest, submit, failed, children, ...input }: Props) {
  return (
    <>
      <div className="unit-search-box">
        <input
          name="q"
          type="search"
          autoComplete="off"
          data-suggest={suggest}
          suppressHydrationWarning
          {...input}
        />
        {children}
        <button className="button" type="submit">
          <Icon name="search" />
          {submit}
        </button>
      </div>
      <Filled className="unit-suggestions" data-suggestions="" data-failed={failed} />
    </>
  );
}
