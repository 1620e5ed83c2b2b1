import path from 'node:path';
import { ValidationError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload';

import { randomName } from '@/security/random-name';
import { reencode } from '@/security/reencode';
import { uploadMessage, type UploadProblem } from '@/security/upload-messages';
import { isPicture, isVideo, judgeUpload, KINDS } from '@/security/upload-policy';
import { checkVideo } from '@/security/video';
import { readCaptions, writeCaptions } from '@/text/captions';
import { normaliseText } from '@/text/normalise';

type Upload = NonNullable<PayloadRequest['file']>;

const refuse = (req: PayloadRequest, problem: UploadProblem): never => {
  const message = uploadMessage(problem, req.i18n?.language === 'en' ? 'en' : 'vi');
  throw new ValidationError({ collection: 'media', errors: [{ path: 'file', message }] }, req.t);
};

async function safeFile(req: PayloadRequest, file: Upload): Promise<Upload> {
  const verdict = judgeUpload(file.data, file);
  if ('problem' in verdict) return refuse(req, verdict.problem);
  const { mime, extension } = KINDS[verdict.kind];
  let { data } = file;
  if (isPicture(verdict.kind)) {
    const written = await reencode(data, verdict.kind);
    if ('problem' in written) return refuse(req, { code: written.problem });
    ({ data } = written);
  }
  if (isVideo(verdict.kind)) {
    const seen = checkVideo(data, verdict.kind);
    if ('problem' in seen) return refuse(req, { code: seen.problem });
  }
  if (verdict.kind === 'vtt') {
    const cues = readCaptions(data.toString('utf8'));
    if ('fault' in cues) return refuse(req, { code: 'captions', ...cues });
    data = Buffer.from(writeCaptions(cues));
  }
  return { ...file, data, mimetype: mime, name: randomName(extension), size: data.length };
}

/** "lich-lam-dat.pdf" → "lich-lam-dat": what the file was called, to find it again. */
const nameOf = (file: Upload): string =>
  normaliseText(path.parse(file.name.replaceAll('\\', '/')).name)
    .trim()
    .slice(0, 160);

/** What is known from the stored bytes, and what would make Payload fetch a file or write the stored one anew. */
const DERIVED: ReadonlySet<string> = new Set([
  'uploadEdits', 'url', 'thumbnailURL', 'filename', 'mimeType', 'filesize', 'width', 'height', 'focalX', 'focalY', 'sizes', 'sha256', 'prefix', 'colour',
]); // prettier-ignore

const withoutDerived = (data: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(data).filter(([name]) => !DERIVED.has(name)));

/**
 * Judges an uploaded file by its content and replaces it, before Payload looks at it, by a safe one with a random name.
 * A stored file never changes: pages, cards and caches know it by its name, and editions by its hash. So nothing about
 * it is taken from input: no cut, no focal point, no size, and no address to fetch it from.
 * @throws ValidationError where a new entry has no file, or an old one gets another
 */
export const receiveFile: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'updateByID') return args;
  // Nobody spends our processor before access is asked; access refuses visitors right after this.
  if (!req.user && !args.overrideAccess) return args;
  if (req.query) delete req.query.uploadEdits;
  const { file } = req;
  if (operation !== 'create' && file) return refuse(req, { code: 'replace' });
  const data = withoutDerived((args as { data?: Record<string, unknown> }).data ?? {});
  if (operation !== 'create') return { ...args, data };
  if (!file) return refuse(req, { code: 'missing' });
  req.file = await safeFile(req, file);
  return { ...args, data: { ...data, title: data.title || nameOf(file) } };
};
