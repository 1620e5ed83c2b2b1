import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { en } from '@payloadcms/translations/languages/en';
import { vi } from '@payloadcms/translations/languages/vi';
import { buildConfig } from 'payload';
import sharp from 'sharp';

import { collections } from '@/collections/registry';
import { databaseAdapter } from '@/database/adapter';
import { editor } from '@/richtext/editor';
import { env } from '@/security/env';
import { mailAdapter } from '@/security/mail';

const here = path.dirname(fileURLToPath(import.meta.url));
const settings = env();
const adminOrigin = settings.publicOrigin(settings.adminHost);

export default buildConfig({
  secret: settings.payloadSecret,
  serverURL: adminOrigin,
  csrf: [adminOrigin],
  cors: [],
  db: databaseAdapter(settings.databaseUrl),
  editor,
  sharp,
  email: mailAdapter(settings),
  collections,
  graphQL: { disable: true },
  telemetry: false,
  defaultDepth: 0,
  maxDepth: 3,
  // Payload's own jobs are open to every admin user (findings 1b): ours run in `worker/`.
  jobs: { access: { run: () => false, queue: () => false, cancel: () => false }, tasks: [] },
  i18n: { fallbackLanguage: 'vi', supportedLanguages: { vi, en } },
  localization: {
    locales: [
      { code: 'vi', label: { vi: 'Tiếng Việt', en: 'Vietnamese' } },
      { code: 'en', label: { vi: 'Tiếng Anh', en: 'English' } },
    ],
    defaultLocale: 'vi',
    fallback: true,
  },
  admin: {
    user: 'users',
    dateFormat: 'dd/MM/yyyy HH:mm',
    timezones: { defaultTimezone: 'Asia/Ho_Chi_Minh', supportedTimezones: [{ label: 'Việt Nam', value: 'Asia/Ho_Chi_Minh' }] },
    meta: { titleSuffix: ' – Liên Thông', robots: 'noindex, nofollow' },
    importMap: { baseDir: here },
  },
  upload: { limits: { fileSize: 30 * 1024 * 1024 } },
  typescript: { outputFile: path.join(here, 'payload-types.ts'), autoGenerate: false },
}); // prettier-ignore
