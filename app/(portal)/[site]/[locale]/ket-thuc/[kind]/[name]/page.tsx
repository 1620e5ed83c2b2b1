import { getTranslations } from 'next-intl/server';

import { EndedNotice } from '../../../../../_components/EndedNotice/EndedNotice';
import { Frame } from '../../../../../_components/Frame/Frame';
import { NotFound } from '../../../../../_components/NotFound/NotFound';
import { getEnded } from '../../../../../_data/ended-view';
import { pageSite, type SiteParams } from '../../../../../_data/page-site';

type Props = { params: Promise<SiteParams & { kind: string; name: string }> };

export const dynamic = 'force-dynamic';

/**
 * What the proxy shows at the address of an item that has ended, with the status that its end asks for (see `findItem`).
 * With 410 Next reads no metadata of a page, so what belongs in the head stands in the page itself.
 */
export default async function EndedPage({ params }: Props) {
  const site = await pageSite(params);
  const { kind, name } = await params;
  const ended = await getEnded(site, kind, decodeURIComponent(name));
  if (!ended) return <NotFound site={site} />;
  const t = await getTranslations('EndedNotice');
  return (
    <Frame site={site} path={`/${kind}/${name}`} current="">
      <title>{`${ended.title ?? t(`${ended.kind}.title`)} – ${site.titleLines.name}`}</title>
      <meta name="robots" content="noindex" />
      <EndedNotice site={site} ended={ended} />
    </Frame>
  );
}
