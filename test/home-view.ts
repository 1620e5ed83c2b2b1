import type { HomeView, NoticeView } from '@/app/(portal)/_data/home-types';
import type { CardView } from '@/app/(portal)/_data/types';

const blocksOf = ({ rows }: HomeView) => rows.flatMap(({ blocks }) => blocks);

/** Kinds of the blocks of a home page, from top to bottom. */
export const kindsIn = (home: HomeView): string[] => blocksOf(home).map(({ kind }) => kind);

/** Cards of the blocks of some kinds, from top to bottom. */
export const cardsIn = (home: HomeView, ...kinds: string[]): CardView[] =>
  blocksOf(home).flatMap((block) =>
    'cards' in block && kinds.includes(block.kind) ? block.cards : [],
  );

export const noticesIn = (home: HomeView, kind: 'notices' | 'events'): NoticeView[] =>
  blocksOf(home).flatMap((block) =>
    'notices' in block && block.kind === kind ? block.notices : [],
  );
