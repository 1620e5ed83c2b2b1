import { useTranslations } from 'next-intl';

import type { ArticleView } from '../../_data/types';

/** Author, and the press source when the text was taken over (Nguồn). */
export function ArticleSign({ author, source }: Pick<ArticleView, 'author' | 'source'>) {
  const t = useTranslations('Article');
  if (!author && !source) return null;
  return (
    <p className="article-sign">
      {author && <strong>{author}</strong>}
      {author && source && <br />}
      {source && (
        <>
          {t('source')} {source.url ? <a href={source.url}>{source.name}</a> : source.name}
        </>
      )}
    </p>
  );
}
