import type { NoticeWords } from './notice-words';

type Props = { words: NoticeWords; unread: boolean; older: boolean };

export function NoticesEmpty({ words, unread, older }: Props) {
  const title = older ? words.noOlder : unread ? words.allRead : words.empty;
  return (
    <section className="lt-panel lt-empty">
      <h2>{title}</h2>
      {unread || older ? null : <p>{words.emptyText}</p>}
    </section>
  );
}
