import type { CardView } from '../../_data/types';
import { BlockHeading } from '../BlockHeading/BlockHeading';
import { HeadlineList } from '../HeadlineList/HeadlineList';

type Props = { title: string; cards: CardView[]; href?: string; all?: string };

/** A list of titles under a block title; nothing when it is empty. */
export function HeadlinesBlock({ title, cards, href, all }: Props) {
  if (cards.length === 0) return null;
  return (
    <section>
      <BlockHeading title={title} href={href} all={all} />
      <HeadlineList cards={cards} />
    </section>
  );
}
