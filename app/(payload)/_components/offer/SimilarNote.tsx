import type { SimilarView } from '@/admin/offers/similar-view';
import { formatDate } from '@/i18n/format';

type Props = { head: string; similar: readonly SimilarView[]; language: 'vi' | 'en' };

/** A warning, not a refusal: what stands there already under nearly the same title. */
export function SimilarNote({ head, similar, language }: Props) {
  if (similar.length === 0) return null;
  return (
    <div className="lt-note lt-note--warn">
      <p>{head}</p>
      <ul className="lt-why">
        {similar.map(({ item, title, date, unit }) => (
          <li key={item}>
            “{title}” ({unit}, {formatDate(new Date(date).toISOString(), language)})
          </li>
        ))}
      </ul>
    </div>
  );
}
