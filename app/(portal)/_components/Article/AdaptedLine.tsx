import { useTranslations } from 'next-intl';

import type { ArticleView } from '../../_data/types';

/** From whose article a unit made its own version; a link while that article is public. */
export function AdaptedLine({ adapted }: Pick<ArticleView, 'adapted'>) {
  const t = useTranslations('AdaptedLine');
  if (!adapted) return null;
  const text = t('adapted', { agency: adapted.agency });
  return <p className="meta">{adapted.href ? <a href={adapted.href}>{text}</a> : text}</p>;
}
