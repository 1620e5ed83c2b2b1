import type { TextBlockView } from '../../_data/home-types';
import { BlockHeading } from '../BlockHeading/BlockHeading';

/** A few lines by the unit itself. */
export function TextBlock({ block: { title, paragraphs, lang } }: { block: TextBlockView }) {
  if (paragraphs.length === 0) return null;
  return (
    <section>
      <div lang={title.lang}>
        <BlockHeading title={title.text} />
      </div>
      <div className="text-block" lang={lang}>
        {paragraphs.map((paragraph, at) => (
          <p key={at}>{paragraph}</p>
        ))}
      </div>
    </section>
  );
}
