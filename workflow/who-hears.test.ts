import { describe, expect, it } from 'vitest';

import { whoHears, type Telling } from './who-hears';

const edition = (submittedBy: string, ...users: (string | null)[]) => ({
  submittedBy,
  hands: users.map((user) => ({ user })),
});

const base: Telling = {
  actor: 'editor', open: null, current: null, readers: [], alone: false, publishes: false,
}; // prettier-ignore

describe('who hears what', () => {
  it('a submission: those who will read it', () => {
    const at = { ...base, actor: 'author', readers: ['editor', 'moderator'] };
    expect(whoHears('submit', at)).toEqual([
      { kind: 'submitted', people: ['editor', 'moderator'] },
    ]);
  });

  it('nobody, where an editor is enough and submits his own', () => {
    const at = { ...base, alone: true, readers: ['editor', 'second'] };
    expect(whoHears('submit', at)).toEqual([]);
    expect(whoHears('submit', { ...at, actor: 'author' })[0]?.people).toEqual(['editor', 'second']);
  });

  it('a decision: who submitted and whoever else had a hand, never whoever decides', () => {
    const open = edition('author', 'author', 'helper', 'editor', null);
    expect(whoHears('return', { ...base, open })).toEqual([
      { kind: 'returned', people: ['author', 'helper'] },
    ]);
    expect(whoHears('approve', { ...base, open })[0]?.kind).toBe('approved');
    expect(whoHears('approve', { ...base, open, publishes: true })[0]?.kind).toBe('published');
    expect(whoHears('publish', { ...base, open: edition('editor', 'editor') })).toEqual([]);
  });

  it('an emergency: who can confirm it, and the writer whose text it was; each once', () => {
    const open = edition('author', 'author', 'second');
    expect(whoHears('emergency', { ...base, actor: 'moderator', open, readers: ['second'] })).toEqual([
      { kind: 'emergency', people: ['second'] },
      { kind: 'published', people: ['author'] },
    ]); // prettier-ignore
  });

  it('its confirmation: who published it', () => {
    const current = { ...edition('author', 'author'), publishedBy: 'moderator' };
    expect(whoHears('confirm', { ...base, current })).toEqual([
      { kind: 'confirmed', people: ['moderator'] },
    ]);
  });

  it('an end, and its undoing: the hands of what was public', () => {
    const current = edition('author', 'author', 'editor', 'editor');
    expect(whoHears('withdraw', { ...base, actor: 'above', current })).toEqual([
      { kind: 'withdrawn', people: ['author', 'editor'] },
    ]);
    expect(whoHears('restore', { ...base, actor: 'above', current })[0]?.kind).toBe('published');
  });

  it.each(['recall', 'schedule', 'unschedule'] as const)('%s: nobody', (verb) => {
    expect(whoHears(verb, { ...base, open: edition('author', 'author') })).toEqual([]);
  });
});
