import { SeeAll } from './SeeAll';

type Props = { id?: string; title: string; href?: string; all?: string; note?: string };

/** Rule in the accent, title of the block, the link to everything at the right. */
export function BlockHeading({ id, title, href, all, note }: Props) {
  return (
    <div className="block-heading">
      <h2 id={id}>{title}</h2>
      {all && <SeeAll href={href} label={all} />}
      {note && <p>{note}</p>}
    </div>
  );
}
