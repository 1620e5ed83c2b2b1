import { useTranslations } from 'next-intl';

import type { CardView } from '../../_data/types';
import { BlockHeading } from '../BlockHeading/BlockHeading';
import { HeadlineList } from '../HeadlineList/HeadlineList';

/** News from district and province on a commune's page: at most five, in two columns. */
export function FromAboveBlock({ cards, title }: { cards: CardView[]; title: string }) {
  const t = useTranslations('Home');
  const shown = cards.slice(0, 5);
  if (shown.length === 0) return null;
  const half = Math.ceil(shown.length / 2);
  return (
    <section className="block tinted" aria-labelledby="from-above">
      <div className="wrap">
        <BlockHeading id="from-above" title={title} note={t('fromAboveNote')} />
        <div className="columns columns-2 joined">
          <HeadlineList cards={shown.slice(0, half)} />
          {shown.length > half && <HeadlineList cards={shown.slice(half)} />}
        </div>
      </div>
    </section>
  );
}
