import { useTranslations } from 'next-intl';

import type { CardView } from '../../_data/types';
import { BlockHeading } from '../BlockHeading/BlockHeading';
import { Icon } from '../Icon/Icon';
import { LevelMark } from '../LevelMark/LevelMark';
import { Picture } from '../Picture/Picture';

const SIZES = {
  first: '(min-width: 1280px) 684px, (min-width: 900px) 56vw, 100vw',
  other: '(min-width: 1280px) 337px, (min-width: 900px) 28vw, 50vw',
};

/** Articles with galleries or videos, the first one large; what is in them is said in words. */
export function MediaBlock({ cards }: { cards: CardView[] }) {
  const t = useTranslations('MediaBlock');
  if (cards.length === 0) return null;
  const words = ({ title, media }: CardView) => {
    if (media?.video) return t('video', { title });
    return media?.photos ? t('photos', { title, count: media.photos }) : title;
  };
  return (
    <section>
      <BlockHeading title={t('title')} />
      <ul className="media-cards">
        {cards.map((card, at) => (
          <li key={card.href} lang={card.lang}>
            {card.image && (
              <Picture image={card.image} sizes={at === 0 ? SIZES.first : SIZES.other} />
            )}
            {card.image && card.media?.video && (
              <span className="media-play">
                <Icon name="play" />
              </span>
            )}
            <a href={card.href}>{words(card)}</a>
            {card.origin && <LevelMark {...card.origin} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
