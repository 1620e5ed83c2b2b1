import type { CollectionBeforeOperationHook, Where } from 'payload';

import { fold } from '@/search/fold';

const OPERATORS = ['like', 'contains'] as const;

type Folded = {
  [field: string]: { field: string; as: (folded: string) => string; instead?: boolean };
};

const words = (folded: string): string => folded;

/** Folded text → the form it has in an address part: "nong nghiep" → "nong-nghiep". */
const hyphens = (folded: string): string =>
  folded.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');

function textOf(condition: unknown): string | null {
  if (typeof condition !== 'object' || condition === null) return null;
  const found = OPERATORS.map((name) => (condition as Record<string, unknown>)[name]).find(
    (value) => typeof value === 'string' && value !== '',
  );
  return (found as string | undefined) ?? null;
}

function rewrite(where: Where, folded: Folded): Where {
  const parts = Object.entries(where).map(([key, condition]): Where => {
    if ((key === 'and' || key === 'or') && Array.isArray(condition)) {
      return { [key]: condition.map((part) => rewrite(part, folded)) } as Where;
    }
    const target = folded[key];
    const text = target && textOf(condition);
    const value = text ? target.as(fold(text)) : '';
    if (!target || !value) return { [key]: condition } as Where;
    const asFolded: Where = { [target.field]: { contains: value } };
    return target.instead ? asFolded : { or: [{ [key]: condition } as Where, asFolded] };
  });
  return parts.length === 1 ? parts[0]! : { and: parts };
}

const hook =
  (folded: Folded): CollectionBeforeOperationHook =>
  ({ args, operation }) => {
    const { where } = args as { where?: Where };
    if (operation !== 'read' || !where || Object.keys(where).length === 0) return args;
    return { ...args, where: rewrite(where, folded) };
  };

/** Pickers and search boxes ask for a name as it was typed: it is looked for without accents in `searchText`, which holds every name. */
export const searchNamesFolded = (
  field = 'name',
  target = 'searchText',
): CollectionBeforeOperationHook =>
  hook({
    [field]: { field: target, as: words, instead: true },
    searchText: { field: 'searchText', as: words, instead: true },
  });

/** The same where the address part (folded words with hyphens) stands for the name: articles, pages, sections. */
export const searchSlugFolded = (field: 'name' | 'title'): CollectionBeforeOperationHook =>
  hook({ [field]: { field: 'slug', as: hyphens } });
