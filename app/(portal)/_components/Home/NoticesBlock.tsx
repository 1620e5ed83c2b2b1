import type { NoticeView } from '../../_data/types';
import { BlockHeading } from '../BlockHeading/BlockHeading';
import { NoticeList } from '../NoticeList/NoticeList';

type Props = { title: string; notices: NoticeView[]; href?: string; all: string };

/** Notices or events under their title; nothing when there are none. */
export function NoticesBlock({ title, notices, href, all }: Props) {
  if (notices.length === 0) return null;
  return (
    <section>
      <BlockHeading title={title} href={href} all={all} />
      <NoticeList notices={notices} />
    </section>
  );
}
