import path from 'node:path';
import { ValidationError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload';

import { randomName } from '@/security/random-name';
import { reencode } from '@/security/reencode';
import { uploadMessage, type UploadProblem } from '@/security/upload-messages';
import { isPicture, judgeUpload, KINDS } from '@/security/upload-policy';
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
  return { ...file, data, mimetype: mime, name: randomName(extension), size: data.length };
}

/** "lich-lam-dat.pdf" → "lich-lam-dat": what the file was called, to find it again. */
const nameOf = (file: Upload): string =>
  normaliseText(path.parse(file.name.replaceAll('\\', '/')).name)
    .trim()
    .slice(0, 160);

/**
 * Judges an uploaded file by its content and replaces it, before Payload looks at it, by a safe one with a random name.
 * A stored file never changes: pages, cards and caches know it by its name.
 */
export const receiveFile: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { file } = req;
  if (!file || (operation !== 'create' && operation !== 'update' && operation !== 'updateByID'))
    return args;
  // Nobody spends our processor before access is asked; access refuses visitors right after this.
  if (!req.user && !args.overrideAccess) return args;
  if (operation !== 'create') return refuse(req, { code: 'replace' });
  req.file = await safeFile(req, file);
  const data = (args as { data?: Record<string, unknown> }).data;
  if (data && !data.title) data.title = nameOf(file);
  return args;
};
