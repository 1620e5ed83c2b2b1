import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { inMaintenance, MAINTENANCE_FILE, maintenanceAnswer } from './maintenance';

const dataDir = mkdtempSync(path.join(tmpdir(), 'lt-maintenance-'));
const file = path.join(dataDir, MAINTENANCE_FILE);
const settings = { maintenance: false, dataDir };
afterAll(() => rmSync(dataDir, { recursive: true }));

describe('maintenance', () => {
  it('is switched by the variable, or by a file without a restart', () => {
    expect(inMaintenance(settings)).toBe(false);
    expect(inMaintenance({ ...settings, maintenance: true })).toBe(true);
    writeFileSync(file, '');
    expect(inMaintenance(settings)).toBe(true);
    rmSync(file);
    expect(inMaintenance(settings)).toBe(false);
  });

  it('answers 503 with a whole page in both languages that loads nothing', async () => {
    const answer = maintenanceAnswer();
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('300');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const page = await answer.text();
    expect(page).toContain('<html lang="vi">');
    expect(page).toContain('<section lang="en">');
    expect(page).not.toMatch(/<script|src=|url\(|<link/);
  });
});

describe('the proxy', () => {
  const ask = async (host: string, pathname: string) => {
    const { proxy } = await import('@/proxy');
    const { NextRequest } = await import('next/server');
    return proxy(new NextRequest(`http://${host}${pathname}`, { headers: { host } }));
  };

  beforeEach(() => {
    vi.resetModules();
    vi.stubEnv('DATA_DIR', dataDir);
    vi.stubEnv('BASE_DOMAIN', 'tinh.localhost');
    return () => {
      vi.unstubAllEnvs();
      vi.unstubAllGlobals();
      rmSync(file, { force: true });
    };
  });

  const known = () => {
    const directory = { hosts: { 'tinh.localhost': 'u' }, paths: { '': 'u' }, primary: { u: { host: 'tinh.localhost', path: '' } } }; // prettier-ignore
    vi.stubGlobal('fetch', async () => Response.json(directory));
  };

  it('closes every public address in planned maintenance, and leaves the administration open', async () => {
    known();
    expect((await ask('tinh.localhost', '/')).status).toBe(200);
    writeFileSync(file, '');
    for (const pathname of ['/', '/tin/bai', '/rss.xml', '/media/anh.webp', '/en']) {
      const answer = await ask('tinh.localhost', pathname);
      expect(answer.status, pathname).toBe(503);
      expect(answer.headers.get('retry-after')).toBe('300');
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'self'");
    }
    expect((await ask('quantri.tinh.localhost', '/admin')).status).toBe(200);
  });

  it('closes them too while the database does not answer', async () => {
    vi.stubGlobal('fetch', async () => new Response(null, { status: 503 }));
    const answer = await ask('tinh.localhost', '/');
    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain('Trang đang bảo trì');
    expect((await ask('quantri.tinh.localhost', '/admin')).status).toBe(200);
  });
});
