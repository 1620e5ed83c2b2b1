import type { ServerProps } from 'payload';

import { DEFAULT_SYNONYMS } from '@/search/synonyms';

const TEXTS = {
  vi: { title: (n: number) => `Xem ${n} dòng có sẵn trong hệ thống`, help: 'Chữ viết tắt của cơ quan nhà nước và cách gọi hằng ngày, không cần khai lại. Tên cũ của các đơn vị trong danh mục cũng có sẵn.' },
  en: { title: (n: number) => `See the ${n} rows that are built in`, help: 'Official abbreviations and everyday words; there is no need to enter them. Former names of units in the registry are known too.' },
}; // prettier-ignore

/** Above the list of synonyms: those that every portal knows, to be read only. */
export function BuiltInSynonyms({ i18n }: ServerProps) {
  const texts = TEXTS[i18n.language === 'en' ? 'en' : 'vi'];
  return (
    <details className="lt-stack">
      <summary>{texts.title(DEFAULT_SYNONYMS.length)}</summary>
      <p className="lt-help">{texts.help}</p>
      <ul lang="vi">
        {DEFAULT_SYNONYMS.map(({ terms }) => (
          <li key={terms.join()}>{terms.join(' = ')}</li>
        ))}
      </ul>
    </details>
  );
}
