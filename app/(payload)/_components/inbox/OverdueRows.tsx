import type { OverdueView } from '@/admin/inbox/overdue-view';

import { Section } from '../home/Section';
import { inboxTextsOf } from './inbox-texts';

type Props = { rows: readonly OverdueView[]; admin: string; language: 'vi' | 'en' };

/** On the sender's first screen: who has not confirmed what is mandatory, a day after it was sent. */
export function OverdueRows({ rows, admin, language }: Props) {
  const texts = inboxTextsOf(language);
  return (
    <Section title={texts.overdue} count={rows.length}>
      {rows.map(({ sending, item, title, receivers, units }) => (
        <li key={sending}>
          <div>
            <a className="lt-rows__title" href={`${admin}/chuyen-xuong/${item}`}>{title}</a>
            <p className="lt-rows__meta"><span className="lt-late">{texts.notConfirmed(units.length, receivers)}</span></p>
            <details><summary>{texts.whoNot(units.length)}</summary><p className="lt-small">{units.map(({ name }) => name).join(', ')}</p></details>
          </div>
        </li>
      ))}
    </Section>
  );
} // prettier-ignore
