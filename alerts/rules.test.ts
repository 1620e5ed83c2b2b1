import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseChannel } from '@/tenants/channels';
import type { Level } from '@/tenants/levels';
import { UnitTree, type TreeUnit } from '@/tenants/unit-tree';

import { ALERT_STATES, AUDIENCES, phaseOf, SEVERITIES, type Alert } from './alert';
import { channelFault, sitesOf } from './reach';
import { hideKey, inOrder, showsOn } from './shows';

const unit = (id: string, level: Level, parent: string | null): TreeUnit => ({
  id, code: id, level, type: level, name: id, shortName: id, nameEn: '', shortNameEn: '', slug: id, hostLabel: id, path: id, domain: null,
  parent, validFrom: null, validTo: null, names: [], predecessors: [], successors: [],
}); // prettier-ignore

/** A province with two districts, communes below them, and one commune directly under the province. */
const tree = new UnitTree([
  unit('P', 'province', null),
  unit('D', 'district', 'P'), unit('E', 'district', 'P'),
  unit('A', 'commune', 'D'), unit('B', 'commune', 'D'), unit('C', 'commune', 'E'), unit('S', 'commune', 'P'),
  unit('Q', 'province', null), unit('X', 'commune', 'Q'),
]); // prettier-ignore
const units = [...tree.all()].map(({ id }) => id);
const NOW = 1_000_000;

const addresses = fc.constantFrom(
  ...units.flatMap((id) => [`unit:${id}`, `tree:${id}`, `tree:${id}:commune`, `tree:${id}:district`]),
  'local:A', 'group:G', 'nonsense',
); // prettier-ignore

const alerts = fc.record({
  id: fc.constantFrom('1', '2', '3'),
  channels: fc.array(addresses, { maxLength: 4 }),
  state: fc.constantFrom(...ALERT_STATES),
  from: fc.constantFrom(NOW - 10, NOW, NOW + 10),
  showUntil: fc.constantFrom(NOW - 1, NOW, NOW + 1, NOW + 50),
  severity: fc.constantFrom(...SEVERITIES),
  drill: fc.boolean(),
  audience: fc.constantFrom(...AUDIENCES),
  issuedAt: fc.integer({ min: 0, max: NOW }),
});
const hides = fc
  .array(fc.tuple(fc.constantFrom('1', '2', '3'), fc.constantFrom(...units)))
  .map((rows) => new Set(rows.map(([alert, at]) => hideKey(alert, at))));

/** The definition, written without feed keys: by what an address means. */
function meant(channel: string, id: string): boolean {
  const parsed = parseChannel(channel);
  if (parsed?.kind === 'unit') return parsed.id === id;
  if (parsed?.kind !== 'tree') return false;
  const above = tree.lineage(id).map((each) => each.id);
  if (!above.includes(parsed.id)) return false;
  return parsed.level === null || (parsed.id !== id && tree.get(id)?.level === parsed.level);
}

describe('an alert shows on a site', () => {
  it('exactly when it runs or is over, reaches the unit, is real or a public drill, and was not hidden there', () => {
    fc.assert(
      fc.property(alerts, hides, fc.constantFrom(...units), (alert, hidden, id) => {
        const over = alert.state === 'all-clear' && alert.showUntil > NOW;
        const runs = alert.state === 'running' && alert.from <= NOW && alert.showUntil > NOW;
        const expected =
          (runs || over) &&
          alert.channels.some((channel) => meant(channel, id)) &&
          (!alert.drill || alert.audience === 'public') &&
          (alert.severity === 'emergency' || !hidden.has(hideKey(alert.id, id)));
        expect(showsOn(alert, tree.lineage(id), hidden, NOW)).toBe(expected);
      }),
      { numRuns: 2000 },
    );
  });

  it('whatever units hide, an emergency stays', () => {
    fc.assert(
      fc.property(alerts, hides, fc.constantFrom(...units), (alert, hidden, id) => {
        const emergency = { ...alert, severity: 'emergency' as const };
        expect(showsOn(emergency, tree.lineage(id), hidden, NOW)).toBe(
          showsOn(emergency, tree.lineage(id), new Set(), NOW),
        );
      }),
    );
  });

  it('on as many as the preview counts', () => {
    fc.assert(
      fc.property(fc.array(addresses, { maxLength: 5 }), (channels) => {
        const alert = { id: '1', channels, state: 'running', from: 0, showUntil: NOW + 1, severity: 'notice', drill: false, audience: 'public', issuedAt: 0 } as const; // prettier-ignore
        const shown = units.filter((id) => showsOn(alert, tree.lineage(id), new Set(), NOW));
        expect(sitesOf(tree, channels, '2026-11-26')).toEqual(shown.sort());
      }),
    );
  });
});

describe('places', () => {
  it('lie in the issuer’s subtree, every one of them', () => {
    fc.assert(
      fc.property(fc.array(addresses, { minLength: 1, maxLength: 5 }), fc.constantFrom(...units), (channels, id) => {
        const inside = channels.every((channel) => {
          const parsed = parseChannel(channel);
          return (parsed?.kind === 'unit' || parsed?.kind === 'tree') && tree.lineage(parsed.id).some((each) => each.id === id);
        });
        expect(channelFault(tree, id, channels)).toBe(inside ? null : 'place-foreign');
      }),
    ); // prettier-ignore
    expect(channelFault(tree, 'P', [])).toBe('place-missing');
    const many = Array.from({ length: 61 }, (_, index) => `unit:${index}`);
    expect(channelFault(tree, 'P', many)).toBe('place-too-many');
  });

  it('that are closed are not counted', () => {
    const closed = new UnitTree([unit('P', 'province', null), { ...unit('A', 'commune', 'P'), validTo: '2026-01-01' }]); // prettier-ignore
    expect(sitesOf(closed, ['tree:P'], '2026-11-26')).toEqual(['P']);
    expect(sitesOf(closed, ['tree:P'], '2026-01-01')).toEqual(['A', 'P']);
  });
});

it('real ones come before drills, dangers before all-clears, then the most severe, then the newest', () => {
  const base: Pick<Alert, 'channels' | 'from' | 'showUntil' | 'audience'> = { channels: [], from: 0, showUntil: 9, audience: 'public' }; // prettier-ignore
  const one = (id: string, more: object) => ({ ...base, id, state: 'running' as const, severity: 'notice' as const, drill: false, issuedAt: 1, ...more }); // prettier-ignore
  const rows = [
    one('drill', { drill: true, severity: 'emergency' }),
    one('clear', { state: 'all-clear', severity: 'emergency' }),
    one('old', { severity: 'important' }),
    one('new', { severity: 'important', issuedAt: 2 }),
    one('worst', { severity: 'emergency' }),
    one('least', {}),
  ];
  expect(inOrder(rows).map(({ id }) => id)).toEqual(['worst', 'new', 'old', 'least', 'clear', 'drill']); // prettier-ignore
});

it('ends by itself, and says what it is before and after', () => {
  const at = (state: Alert['state'], now: number) => phaseOf({ state, from: 10, showUntil: 20 }, now); // prettier-ignore
  expect([9, 10, 19, 20].map((now) => at('running', now))).toEqual(['ahead', 'running', 'running', 'ended']); // prettier-ignore
  expect([9, 19, 20].map((now) => at('all-clear', now))).toEqual(['all-clear', 'all-clear', 'ended']); // prettier-ignore
  expect(at('stopped', 15)).toBe('stopped');
});
