import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

import { formatDateTime } from '@/i18n/format';

import type { ArticleView, Locale } from '../../_data/types';
import { ArchivedBanner } from '../ArchivedBanner/ArchivedBanner';
import { ArticleTools } from '../ArticleTools/ArticleTools';
import { ChangeHistory } from '../ChangeHistory/ChangeHistory';
import { CorrectionNote } from '../ChangeHistory/CorrectionNote';
import { UpdatedAt } from '../ChangeHistory/UpdatedAt';
import { LastChecked } from '../LastChecked/LastChecked';
import { OriginLine } from '../OriginLine/OriginLine';
import { Figure } from '../Picture/Figure';
import { RichText } from '../RichText/RichText';
import { StaleNote } from '../StaleNote/StaleNote';
import { UnitNote } from '../UnitNote/UnitNote';
import { AdaptedLine } from './AdaptedLine';
import { ArticleAside } from './ArticleAside';
import { ArticleEvent } from './ArticleEvent';
import { ArticleSign } from './ArticleSign';
import { TopicLine } from './TopicLine';

type Props = { article: ArticleView; here: string; children?: ReactNode };

/** One article. `here` is the title of the site it is read on; what is asked of the reader stands at its foot. */
export function Article({ article, here, children }: Props) {
  const t = useTranslations('Article');
  const locale = useLocale() as Locale;
  const { lang } = article;
  return (
    <div className="article">
      <article>
        <h1 lang={lang}>{article.title}</h1>
        <p className="meta article-meta">
          <time dateTime={article.publishedAt}>{formatDateTime(article.publishedAt, locale)}</time>
          <UpdatedAt at={article.history.updatedAt} />
          <span>{t('minutes', { minutes: article.minutes })}</span>
        </p>
        {lang && <p className="untranslated">{t('untranslated')}</p>}
        <StaleNote since={article.staleSince} />
        {article.archived && <ArchivedBanner archived={article.archived} />}
        <CorrectionNote correction={article.history.correction} />
        {article.origin && <OriginLine origin={article.origin} here={here} />}
        <AdaptedLine adapted={article.adapted} />
        <ArticleTools lang={lang ?? locale} />
        <div lang={lang}>
          {article.teaser && <p className="article-teaser">{article.teaser}</p>}
          {article.event && <ArticleEvent event={article.event} />}
          {article.cover && <Figure image={article.cover} />}
          <div className="article-body">
            <RichText value={article.body} locale={lang ?? locale} />
          </div>
          <ArticleSign author={article.author} source={article.source} />
        </div>
        <TopicLine topics={article.topics} />
        <UnitNote note={article.note} />
        <LastChecked date={article.checkedAt} />
        <ChangeHistory history={article.history} />
        {children}
      </article>
      <ArticleAside sameUnit={article.sameUnit} sameSection={article.sameSection} />
    </div>
  );
}
