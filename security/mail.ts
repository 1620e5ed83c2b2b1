import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { nodemailerAdapter } from '@payloadcms/email-nodemailer';
import type { EmailAdapter, SendEmailOptions } from 'payload';

import type { Env } from './env';

type MailEnv = Pick<Env, 'smtpUrl' | 'mailFrom' | 'mailDir'>;

const FROM_NAME = 'Liên Thông';

const line = (value: unknown): string => String(value ?? '').replace(/[\r\n]+/g, ' ');

/** Mail as a file, for an installation without a mail server: nothing gets lost, and the log says where it lies. */
const folderAdapter =
  ({ mailDir, mailFrom }: MailEnv): EmailAdapter<{ file: string }> =>
  ({ payload }) => ({
    name: 'folder',
    defaultFromAddress: mailFrom,
    defaultFromName: FROM_NAME,
    sendEmail: async (message: SendEmailOptions) => {
      await mkdir(mailDir, { recursive: true });
      const name = `${new Date().toISOString().replace(/[:.]/g, '-')}-${Math.random().toString(36).slice(2, 8)}.txt`;
      const file = path.join(mailDir, name);
      const head = [
        `From: ${mailFrom}`,
        `To: ${line(message.to)}`,
        `Subject: ${line(message.subject)}`,
      ];
      // Readable by the operator only: a mail may hold a one-time link.
      await writeFile(
        file,
        `${head.join('\n')}\n\n${String(message.text ?? message.html ?? '')}\n`,
        { mode: 0o600 },
      );
      payload.logger.info({ msg: 'mail written to folder', file });
      return { file };
    },
  });

/** SMTP where it is configured, else a folder. */
export const mailAdapter = (settings: MailEnv) =>
  settings.smtpUrl
    ? nodemailerAdapter({
        defaultFromAddress: settings.mailFrom,
        defaultFromName: FROM_NAME,
        skipVerify: true,
        transportOptions: settings.smtpUrl,
      })
    : folderAdapter(settings);
