import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload';

const INTENT = Symbol('what a write means to change');

/**
 * `text`: one document as a form shows it. `fields`: the fields named in a bulk edit, whatever the rest says.
 * `restore`: a whole old version, knowingly. `state`: into the bin and out of it, no word of the text.
 */
export type Intent = 'text' | 'fields' | 'restore' | 'state';

const NO_WORDS = new Set(['deletedAt', '_status']);

const changesNoWord = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && Object.keys(data).every((key) => NO_WORDS.has(key));

/**
 * Remembers what an operation is about; hooks further down are not told. Publishing one language alone does not exist here
 * (verbs publish), and Payload would store two versions of one save for it.
 */
export const rememberIntent: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const intent: Intent =
    operation === 'restoreVersion' ? 'restore'
    : 'data' in args && changesNoWord(args.data) ? 'state'
    : 'id' in args && args.id ? 'text'
    : 'fields'; // prettier-ignore
  if (operation === 'update' || operation === 'restoreVersion' || operation === 'create')
    (req.context as Record<symbol, unknown>)[INTENT] = intent;
  return 'publishSpecificLocale' in args ? { ...args, publishSpecificLocale: undefined } : args;
};

export const intentOf = ({ context }: Pick<PayloadRequest, 'context'>): Intent =>
  ((context as Record<symbol, unknown>)[INTENT] as Intent | undefined) ?? 'text';
