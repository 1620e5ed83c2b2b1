import { parseArgs } from 'node:util';

import { reasonText } from '@/people/reason-text';
import { Refusal } from '@/people/refusal';

const USAGE = {
  vi: `Cách dùng: npm run create-admin -- --email <thư điện tử> --name <họ và tên> --unit <mã hoặc đường dẫn đơn vị>
  --reset       cấp mã mới cho tài khoản đã có
  --lang vi|en`,
  en: `Usage: npm run create-admin -- --email <address> --name <name> --unit <code or path of the unit>
  --reset       issue a new code for an existing account
  --lang vi|en`,
};

const say = (line: string) => process.stdout.write(`${line}\n`);
const complain = (line: string) => process.stderr.write(`${line}\n`);

function readArguments() {
  const text = { type: 'string', default: '' } as const;
  try {
    const { values } = parseArgs({
      options: { email: text, name: text, unit: text, reset: { type: 'boolean', default: false }, lang: { type: 'string', default: 'vi' } },
    }); // prettier-ignore
    const { email, name, unit, reset } = values;
    const language = values.lang === 'en' ? ('en' as const) : ('vi' as const);
    const complete = email && (reset || (name && unit));
    return { language, order: complete ? { email, name, unit, reset } : null };
  } catch {
    return { language: 'vi' as const, order: null };
  }
}

async function main(): Promise<void> {
  const { language, order } = readArguments();
  if (!order) {
    complain(USAGE[language]);
    process.exitCode = 2;
    return;
  }
  // Loaded only now: a wrong command line must not wait for the database.
  const [{ getPayload }, { default: config }, { createAdmin }, { formatDateTime }] = await Promise.all([
    import('payload'), import('@payload-config'), import('@/people/create-admin'), import('@/i18n/format'),
  ]); // prettier-ignore
  const payload = await getPayload({ config });
  try {
    const { card, to, expiresAt } = await createAdmin(payload, order, Date.now());
    const until = formatDateTime(expiresAt, language);
    say(language === 'vi' ? `Đã tạo mã vào hệ thống cho ${to}.` : `A way in for ${to}:`);
    say(
      language === 'vi'
        ? `  Đường dẫn dùng một lần: ${card!.link}`
        : `  One-time link: ${card!.link}`,
    );
    say(
      language === 'vi'
        ? `  Hoặc nhập mã ${card!.code} tại ${card!.page}`
        : `  Or enter the code ${card!.code} at ${card!.page}`,
    );
    say(language === 'vi' ? `  Hết hạn: ${until}` : `  Expires: ${until}`);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    complain(reasonText(error.reason, language));
    process.exitCode = 1;
  } finally {
    await payload.destroy();
  }
}

await main().catch((error: unknown) => {
  complain(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
process.exit(process.exitCode ?? 0);
