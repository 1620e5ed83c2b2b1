import type { NoticeView } from '../../_data/home-types';
import { BlockHeading } from '../BlockHeading/BlockHeading';
import { NoticeList } from '../NoticeList/NoticeList';

type Props = {
  kind: 'notices' | 'events';
  title: string;
  notices: NoticeView[];
  href?: string;
  all: string;
};

/** Notices or events under their title; nothing when there are none. */
export function NoticesBlock({ kind, title, notices, href, all }: Props) {
  if (notices.length === 0) return null;
  return (
    <section data-block={kind}>
      <BlockHeading title={title} href={href} all={all} />
      <NoticeList notices={notices} />
    </section>
  );
}
