import type { LinksBlockView } from '../../_data/home-types';
import { BlockHeading } from '../BlockHeading/BlockHeading';

/** A titled group of links, mostly to other agencies' portals. */
export function LinksBlock({ block: { title, links } }: { block: LinksBlockView }) {
  if (links.length === 0) return null;
  return (
    <section>
      <div lang={title.lang}>
        <BlockHeading title={title.text} />
      </div>
      <ul className="link-group">
        {links.map(({ text, lang, href }) => (
          <li key={href} lang={lang}>
            <a href={href} rel="noopener">
              {text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
