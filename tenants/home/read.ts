import { HOME_KINDS, homeBlock, type HomeBlock, type HomeKind, type HomeLink } from './blocks';

type Raw = Record<string, unknown>;

const record = (value: unknown): Raw =>
  typeof value === 'object' && value !== null ? (value as Raw) : {};
const rows = (value: unknown): Raw[] => (Array.isArray(value) ? value.map(record) : []);
const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** A relation as the database or a form gives it: an id, or a document with one. */
function idOf(value: unknown): string | null {
  if (typeof value === 'string') return value || null;
  const { id } = record(value);
  return typeof id === 'string' && id ? id : null;
}

const isKind = (value: unknown): value is HomeKind => HOME_KINDS.includes(value as HomeKind);

const linkOf = ({ label, labelEn, href }: Raw): HomeLink => ({
  label: text(label),
  labelEn: text(labelEn),
  href: text(href),
});

/** The blocks that a stored or sent value names, in its order; rows of an unknown kind are left out. */
export const readHomeBlocks = (value: unknown): HomeBlock[] =>
  rows(value).flatMap(({ kind, ...row }) =>
    isKind(kind)
      ? [
          homeBlock(kind, {
            hidden: row.hidden === true,
            locked: row.locked === true,
            section: kind === 'section' ? idOf(row.section) : null,
            count: typeof row.count === 'number' && Number.isFinite(row.count) ? row.count : null,
            title: text(row.title),
            titleEn: text(row.titleEn),
            text: text(row.text),
            textEn: text(row.textEn),
            links: rows(row.links).map(linkOf),
            articles: (Array.isArray(row.articles) ? row.articles : []).flatMap(
              (one) => idOf(one) ?? [],
            ),
          }),
        ]
      : [],
  );
