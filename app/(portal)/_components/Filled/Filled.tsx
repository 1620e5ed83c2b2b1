import type { ComponentProps } from 'react';

type Tag = 'div' | 'ul' | 'p' | 'b';
type Props = Omit<ComponentProps<'div'>, 'children'> & { as?: Tag } & Record<
    `data-${string}`,
    string
  >;

/** An element that is left empty for the page's own script: React, which wakes up later, keeps what it finds there. */
export function Filled({ as: Element = 'div', ...props }: Props) {
  return (
    <Element
      {...(props as object)}
      dangerouslySetInnerHTML={{ __html: '' }}
      suppressHydrationWarning
    />
  );
}
