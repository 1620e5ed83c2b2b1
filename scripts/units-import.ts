import { readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { recordImport } from '@/audit/record-import';
import { recordReorganisation } from '@/audit/record-reorganisation';
import { MAX_BOUNDARY_BYTES } from '@/tenants/registry/boundaries';
import { isDay } from '@/tenants/registry/day-text';
import { fault, type Fault } from '@/tenants/registry/fault';
import { faultText, type Language } from '@/tenants/registry/fault-text';
import { importUnits } from '@/tenants/registry/import-units';
import { MAX_BYTES } from '@/tenants/registry/parse';
import { doneText, dryRunText, planLines } from '@/tenants/registry/plan-text';
import { moveUnit } from '@/tenants/reorganise/move-unit';

const USAGE = {
  vi: `Cách dùng: npm run units:import -- <tệp.json> [lựa chọn]
  --boundaries <tệp.geojson>  nạp cả ranh giới
  --dry-run                   chỉ xem sẽ có gì thay đổi
  --close-missing             kết thúc các đơn vị không có trong tệp
  --on <năm-tháng-ngày>       ngày cuối cùng của các đơn vị đó (mặc định: ngày trước ngày hiệu lực của tệp)
  --lang vi|en`,
  en: `Usage: npm run units:import -- <file.json> [options]
  --boundaries <file.geojson>  import boundaries too
  --dry-run                    only say what would change
  --close-missing              close the units that the file does not have
  --on <YYYY-MM-DD>            their last day (default: the day before the file's first day)
  --lang vi|en`,
};

const say = (line: string) => process.stdout.write(`${line}\n`);
const complain = (line: string) => process.stderr.write(`${line}\n`);

/** What the command line asks for; null when it cannot be understood. */
function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        boundaries: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        'close-missing': { type: 'boolean', default: false },
        on: { type: 'string' },
        lang: { type: 'string', default: 'vi' },
      },
    });
    const [file, ...rest] = positionals;
    const closing = values['close-missing'];
    const sound = rest.length === 0 && (values.on === undefined || (closing && isDay(values.on)));
    if (!file || !sound || !['vi', 'en'].includes(values.lang)) return null;
    const closeMissing = closing ? { on: values.on ?? null } : null;
    return { file, boundaries: values.boundaries, dryRun: values['dry-run'], closeMissing };
  } catch {
    return null;
  }
}

const language: Language = process.argv.some((word, at, all) => word === '--lang=en' || (word === 'en' && all[at - 1] === '--lang')) ? 'en' : 'vi'; // prettier-ignore

function refuse(faults: readonly Fault[]): void {
  const count = faults.length;
  complain(
    language === 'vi'
      ? `Chưa nạp gì: tệp có ${count} lỗi.`
      : `Nothing was imported: the file has ${count} fault${count === 1 ? '' : 's'}.`,
  );
  for (const one of faults) complain(`  ${faultText(one, language)}`);
  process.exitCode = 1;
}

/** The text of a file; null after a line about why it cannot be read. */
function readText(path: string, max: number, place: 'file' | 'boundaries'): string | null {
  try {
    if (statSync(path).size <= max) return readFileSync(path, 'utf8');
    refuse([fault('file.too-large', { place }, { max: Math.round(max / 1_000_000) })]);
  } catch {
    complain(language === 'vi' ? `Không đọc được tệp ${path}.` : `Cannot read the file ${path}.`);
    process.exitCode = 1;
  }
  return null;
}

async function main(): Promise<void> {
  const asked = readArguments();
  if (!asked) {
    complain(USAGE[language]);
    process.exitCode = 2;
    return;
  }
  const units = readText(asked.file, MAX_BYTES, 'file');
  if (units === null) return;
  const boundaries = asked.boundaries ? readText(asked.boundaries, MAX_BOUNDARY_BYTES, 'boundaries') : undefined;
  if (boundaries === null) return;

  // Loaded only now: a wrong command line must not wait for the database.
  const [{ getPayload }, { default: config }] = await Promise.all([import('payload'), import('@payload-config')]);
  const payload = await getPayload({ config });
  try {
    const { dryRun, closeMissing } = asked;
    const result = await importUnits(payload, { units, boundaries, dryRun, closeMissing, moveUnit: (req, move) => moveUnit(req, move, recordReorganisation), afterwards: recordImport });
    if (!result.plan) return refuse(result.faults);
    if (dryRun) for (const line of planLines(result.plan, language)) say(line);
    say(dryRun ? dryRunText(result.plan, language) : doneText(result.plan, language));
  } finally {
    await payload.destroy();
  }
} // prettier-ignore

/** A fault of the machine or the database in one line; the innermost cause says most. */
function unexpected(error: unknown): void {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const reason = cause instanceof Error ? cause.message : String(cause);
  complain(
    language === 'vi'
      ? `Không nạp được, chưa có gì thay đổi: ${reason}`
      : `The import failed and nothing was changed: ${reason}`,
  );
  process.exitCode = 1;
}

await main().catch(unexpected);
process.exit(process.exitCode ?? 0);
