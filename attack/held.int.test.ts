/** Attacks that were tried and held. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { env } from '@/security/env';
import { itemBench } from '@/test/item-bench';
import { paragraph } from '@/test/matrix-world';
import { startPayload, type TestInstallation } from '@/test/payload';
import { sessionToken } from '@/test/session-token';
import { buildWorld, type UnitKey, type World } from '@/test/world';
import { ROLES } from '@/tenants/roles';

let at: TestInstallation;
let world: World;
let bench: ReturnType<typeof itemBench>;

beforeAll(async () => {
  at = await startPayload();
  world = await buildWorld(at.payload);
  bench = itemBench(at, world);
});
afterAll(() => at.stop());

const OTHERS: readonly UnitKey[] = ['sibling', 'cousin', 'stranger', 'uncle', 'foreign', 'district', 'province']; // prettier-ignore

describe('nobody beside or below', () => {
  it('reads drafts, versions, comments, the queue, the calendar, the log, or finds them by asking', async () => {
    const { author, editor } = world.user.commune;
    const unit = world.unit.commune;
    const item = await bench.write('commune', { title: 'BIMAT nháp' });
    await at.rest(author).post(`lt/items/articles/${item}/comments`, { text: 'BIMAT góp ý' });
    await bench.act(author, item, 'submit');
    const later = await bench.write('commune', { title: 'BIMAT hẹn' });
    await bench.act(author, later, 'submit');
    await bench.act(editor, later, 'approve');
    await bench.act(editor, later, 'schedule', { publishAt: new Date(Date.now() + 864e5).toISOString() }); // prettier-ignore
    const day = (n: number) => new Date(Date.now() + n * 864e5).toISOString().slice(0, 10);
    const days = `from=${day(-5)}&to=${day(20)}`;
    const paths = [
      'articles?draft=true&limit=100', 'articles/versions?limit=100', `articles/${item}?draft=true`, 'editions?limit=100&depth=3', 'placements?limit=100',
      'lt/queue', `lt/queue?unit=${unit}`, 'lt/queue?q=bimat', `lt/queue?unit=${unit}&q=bimat`, `lt/schedule?${days}`, `lt/schedule?${days}&unit=${unit}`,
      `lt/items/articles/${item}`, `lt/items/articles/${item}/difference`, `lt/items/articles/${item}/difference?of=emergency`, `lt/items/articles/${item}/comments`,
      `lt/items/articles/${item}/review`, `lt/items/articles/${item}/review/people?q=a`, `lt/items/replacements?type=articles&id=${item}&q=a`, `lt/preview?itemType=articles&id=${item}`,
      `lt/audit/export?unit=${unit}`, `lt/audit/export?person=${author.id}`, 'lt/audit/people?q=author.commune', `users/${author.id}`, 'users?where[email][like]=author.commune',
      'articles?where[title][like]=BIMAT&draft=true', 'articles/versions?where[version.title][like]=BIMAT', 'editions?where[title][like]=BIMAT',
    ]; // prettier-ignore
    const leaks: string[] = [];
    for (const key of OTHERS)
      for (const role of ROLES) {
        if (['district', 'province'].includes(key) && ['moderator', 'admin'].includes(role)) continue;
        const rest = at.rest(world.user[key][role]);
        for (const path of paths) {
          const text = await (await rest.get(path)).text();
          if (/BIMAT|author\.commune/.test(text)) leaks.push(`${role} of ${key}: ${path}`);
        }
        for (const [path, body] of [
          [`lt/items/articles/${item}/approve`, { publish: true }], [`lt/items/articles/${item}/recall`, {}], [`lt/items/articles/${item}/comments`, { text: 'x' }],
          [`lt/items/articles/${item}/presence`, {}], ['lt/preview', { itemType: 'articles', id: item }], ['lt/preview/revoke', { itemType: 'articles', id: item }],
          [`lt/items/articles/${item}/review/assign`, { owner: author.id, everyMonths: 6 }], ['audit-log', { action: 'x' }], ['editions', { item, stage: 'approved' }],
          ['notifications', { person: author.id }], [`users/${author.id}/reset-code`, { deliver: 'hand' }], [`users/${author.id}/close`, {}],
        ] as const) {
          const { status } = await rest.post(path, body);
          if (status < 400) leaks.push(`${role} of ${key}: POST ${path}`);
        }
      }
    expect(leaks).toEqual([]);
  }, 120_000); // prettier-ignore
});

describe('writing the document', () => {
  it('publishes nothing and changes nothing public, whatever the query and the body say', async () => {
    const { author, editor } = world.user.commune;
    const [item, fresh] = [await bench.published('commune'), await bench.write('commune')];
    const before = JSON.stringify((await bench.main(item)).title);
    for (const [query, body] of [
      ['draft=true', { _status: 'published', title: 'Z' }], ['draft=false', { title: 'Z', _status: 'published' }], ['', { title: 'Z', _status: 'published' }],
      ['draft=true', { _status: ['published'], title: 'Z' }], ['', { _status: ['published'], title: 'Z' }], ['', { _status: 'published ', title: 'Z' }], ['draft=true&autosave=true', { title: 'Z', _status: 'published' }],
      ['draft=true&publishSpecificLocale=en&locale=en', { title: 'Z', _status: 'published' }], ['draft=true&publishAllLocales=true', { title: 'Z' }], ['unpublishAllLocales=true', { title: 'Z' }],
      ['locale=all', { title: { vi: 'Z' } }], ['locale=*', { title: { vi: 'Z' } }], ['draft=true&trash=true', { deletedAt: null, _status: 'published' }],
      ['draft=true', { title: 'Z', steward: world.unit.sibling, scope: { l4: world.unit.sibling }, writers: ['a', 'b'], createdBy: editor.id, ref: 'abcdefgh' }],
    ] as [string, object][])
      for (const id of [item, fresh]) await at.rest(author).patch(`articles/${id}?${query}`, body);
    await at.rest(author).patch('articles?where[id][exists]=true', { _status: 'published', title: 'Z' });
    const { docs } = await at.payload.db.findVersions<{ id: string }>({ collection: 'articles', where: { parent: { equals: item } } } as never);
    for (const { id } of docs as { id: string }[])
      for (const draft of ['true', 'false', '1']) await at.rest(author).post(`articles/versions/${id}?draft=${draft}`, { title: 'Z' });
    expect((await at.rest(editor).delete(`articles/${item}`)).status).toBe(403);
    expect(await bench.main(item)).toMatchObject({ _status: 'published', steward: expect.anything() as unknown });
    expect(JSON.stringify((await bench.main(item)).title)).toBe(before);
    expect((await bench.main(fresh))._status).not.toBe('published');
  }, 60_000); // prettier-ignore

  it('in the other language voids an approval', async () => {
    const { author, editor } = world.user.commune;
    const item = await bench.write('commune');
    await bench.act(author, item, 'submit');
    await bench.act(editor, item, 'approve');
    await at.rest(author).patch(`articles/${item}?draft=true&locale=en`, { title: 'Unread' });
    expect((await bench.editions(item)).map(({ stage }) => stage)).toEqual(['voided']);
    expect((await bench.act(editor, item, 'publish')).status).toBe(403);
  });

  it('gives a stored file no other name, size or digest', async () => {
    const unit = world.unit.commune;
    const sizes = { thumbWebp: { filename: 'a-thumb.webp', mimeType: 'image/webp', width: 1, height: 1 } }; // prettier-ignore
    const { id } = await at.payload.db.create({
      collection: 'media', data: { filename: 'a.webp', mimeType: 'image/webp', sha256: 'a', alt: { vi: 'A' }, steward: unit, origin: unit, scope: { l4: unit }, sizes },
    }); // prettier-ignore
    for (const body of [{ filename: 'b.webp' }, { url: 'https://evil.example/x' }, { mimeType: 'text/html' }, { sha256: 'b' }, { sizes: { thumbWebp: { filename: 'b.webp' } } }])
      await at.rest(world.user.commune.author).patch(`media/${String(id)}`, body); // prettier-ignore
    const row = await at.payload.db.findOne<Record<string, unknown> & { id: string }>({ collection: 'media', where: { id: { equals: id } } }); // prettier-ignore
    expect(row).toMatchObject({
      filename: 'a.webp',
      mimeType: 'image/webp',
      sha256: 'a',
      sizes: { thumbWebp: { filename: 'a-thumb.webp', mimeType: 'image/webp', width: 1 } },
    });
  });

  it('keeps what a text points to within reach, in every shape of a text', async () => {
    const unit = world.unit.sibling;
    const { id } = await at.payload.db.create({
      collection: 'media', data: { filename: 'kin.webp', mimeType: 'image/webp', alt: { vi: 'Kín' }, steward: unit, origin: unit, sharing: 'own', scope: { l4: unit } },
    }); // prettier-ignore
    const media = String(id);
    const root = (child: object) => ({ root: { type: 'root', format: '', indent: 0, version: 1, direction: 'ltr', children: [child] } }); // prettier-ignore
    const upload = (value: unknown) => ({ type: 'upload', version: 3, format: '', relationTo: 'media', value, id: 'a'.repeat(24), fields: {} }); // prettier-ignore
    const block = (fields: object) => ({ type: 'block', version: 2, format: '', fields: { id: 'b'.repeat(24), blockName: '', ...fields } }); // prettier-ignore
    const link = (url: string) => ({ type: 'paragraph', version: 1, children: [{ type: 'link', version: 3, fields: { linkType: 'custom', url }, children: [] }] }); // prettier-ignore
    for (const child of [
      upload(media),
      upload({ id: media }),
      upload([media]),
      upload({ _id: media }),
      { type: 'paragraph', version: 1, children: [upload(media)] },
      { type: 'relationship', version: 2, format: '', relationTo: 'media', value: media },
      block({ blockType: 'gallery', images: [{ id: 'c'.repeat(24), image: media }] }),
      block({ blockType: 'gallery', images: [{ id: 'c'.repeat(24), image: [media] }] }),
      block({ blockType: 'file', file: [media] }),
      link('javascript:alert(1)'),
      link(' java\nscript:alert(1)'),
    ]) {
      const made = await at.rest(world.user.commune.author).post('articles?draft=true&depth=0', { title: 'x', section: world.section, kind: 'news', body: root(child) }); // prettier-ignore
      const text = JSON.stringify(((await made.json()) as { doc?: object }).doc ?? null);
      expect(text, JSON.stringify(child)).not.toMatch(new RegExp(`${media}|script:`));
    }
  });
});

it('no replacement leads out of the system, to the administration, or anywhere but a known place', async () => {
  const { editor } = world.user.commune;
  const item = await bench.published('commune');
  for (const address of ['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)', 'http://quantri.haiduong.localhost:3000/admin', 'http://a@b', '/tin/..%2f..%2f', '/vi//evil.example', '/en//evil.example', 'http://foreign.localhost//evil.example/', '/don-vi/../..//evil.example', '/.//evil.example'])
    expect((await bench.act(editor, item, 'withdraw', { ending: 'error', reason: 'x', address })).status, address).toBe(400); // prettier-ignore
});

it('a page of others acts for nobody who is signed in by a cookie', async () => {
  const { author } = world.user.commune;
  const item = await bench.write('commune');
  const Cookie = `payload-token=${await sessionToken(at.payload, author.id)}`;
  for (const Origin of [
    'http://evil.example',
    'null',
    'http://commune.district.haiduong.localhost:3000',
  ]) {
    const headers = { Cookie, Origin };
    expect((await at.rest().post(`lt/items/articles/${item}/submit`, {}, { headers })).status).toBe(
      401,
    );
    expect((await at.rest().post('articles?draft=true', { title: 'x', body: paragraph('x') }, { headers })).status).toBe(403); // prettier-ignore
    expect((await at.rest().post(`lt/items/articles/${item}/presence`, {}, { headers })).status).toBe(403); // prettier-ignore
  }
  expect(env().adminHost).toContain('quantri');
});

it('odd ids, operators and wrong types on our own endpoints are refused, never errors', async () => {
  const { author, editor } = world.user.commune;
  const item = await bench.write('commune');
  const wrong = [[], {}, 1, true, ['a'], { $ne: 1 }, { equals: 'x' }, 'x'.repeat(20_000), '\u0000'];
  const errors: string[] = [];
  const note = async (name: string, answer: Promise<Response>) => {
    if ((await answer).status >= 500) errors.push(name);
  };
  for (const value of wrong) {
    for (const [verb, field] of [['submit', 'change'], ['approve', 'sha256'], ['schedule', 'publishAt'], ['limit', 'expiresAt'], ['withdraw', 'target'], ['withdraw', 'address'], ['return', 'reason']] as const)
      await note(`${verb}.${field}`, at.rest(editor).post(`lt/items/articles/${item}/${verb}`, { [field]: value })); // prettier-ignore
    for (const field of ['text', 'quote', 'thread', 'key']) await note(`comment.${field}`, at.rest(author).post(`lt/items/articles/${item}/comments`, { text: 'a', [field]: value })); // prettier-ignore
    for (const field of ['itemType', 'id', 'days']) await note(`preview.${field}`, at.rest(author).post('lt/preview', { itemType: 'articles', id: item, [field]: value })); // prettier-ignore
    for (const field of ['owner', 'everyMonths', 'dueOn']) await note(`review.${field}`, at.rest(editor).post(`lt/items/articles/${item}/review/assign`, { everyMonths: 6, [field]: value })); // prettier-ignore
    await note('revoke', at.rest(author).post('lt/preview/revoke', { itemType: 'articles', id: item, link: value })); // prettier-ignore
    await note('notices', at.rest(author).post('lt/notices/read', { all: value, type: value, item: value })); // prettier-ignore
  }
  for (const id of ['%24ne', '%00', 'x'.repeat(5000), "'"])
    for (const path of ['', '/difference', '/comments', '/review']) await note(id.slice(0, 9) + path, at.rest(author).get(`lt/items/articles/${id}${path}`)); // prettier-ignore
  for (const query of ['after=%00', `q=${'x'.repeat(5000)}`, 'unit[$ne]=1', 'age=-1', 'q=(', 'q[equals]=a', 'after=9999999999999999_a']) await note(query.slice(0, 20), at.rest(editor).get(`lt/queue?${query}`)); // prettier-ignore
  expect(errors).toEqual([]);
}, 60_000);
