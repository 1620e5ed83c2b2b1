import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { en } from '@payloadcms/translations/languages/en';
import { vi } from '@payloadcms/translations/languages/vi';
import { buildConfig, defaultLoggerOptions } from 'payload';
import sharp from 'sharp';

import { adminComponents } from '@/admin/components';
import { adminEndpoints } from '@/admin/endpoints';
import { adminTranslations } from '@/admin/translations';
import { collections } from '@/collections/registry';
import { guardLocks } from '@/collections/shared/lock-access';
import { wholeErrors } from '@/collections/shared/whole-errors';
import { databaseAdapter } from '@/database/adapter';
import { editor } from '@/richtext/editor';
import { prepareSearch } from '@/search/prepare';
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
  endpoints: adminEndpoints,
  hooks: { afterError: [wholeErrors] },
  graphQL: { disable: true },
  logger: { options: { level: settings.logLevel }, destination: defaultLoggerOptions },
  telemetry: false,
  onInit: prepareSearch,
  defaultDepth: 0,
  maxDepth: 3,
  // Payload's own jobs are open to every admin user (findings 1b): ours run in `worker/`.
  jobs: { access: { run: () => false, queue: () => false, cancel: () => false }, tasks: [] },
  i18n: { fallbackLanguage: 'vi', supportedLanguages: { vi, en }, translations: adminTranslations },
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
    avatar: 'default',
    dateFormat: 'dd/MM/yyyy HH:mm',
    timezones: { defaultTimezone: 'Asia/Ho_Chi_Minh', supportedTimezones: [{ label: 'Việt Nam', value: 'Asia/Ho_Chi_Minh' }] },
    meta: { titleSuffix: ' – Liên Thông', robots: 'noindex, nofollow' },
    components: adminComponents,
    importMap: { baseDir: here },
  },
  // Above our own limits (security/upload-policy.ts), so that their messages are the ones people meet.
  upload: { limits: { fileSize: 96 * 1024 * 1024 }, responseOnLimit: 'Tệp quá lớn; tối đa 64 MB với video, 30 MB với tệp khác. / The file is too large; 64 MB at most for videos, 30 MB for others.' },
  typescript: { outputFile: path.join(here, 'payload-types.ts'), autoGenerate: false },
}).then(guardLocks); // prettier-ignore
