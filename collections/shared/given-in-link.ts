import type { PayloadRequest } from 'payload';

const MOST_SIGNS = 600;

/** The default value of a field as a link to the form of a new document gives it (`?from=…`). It is checked when it is saved, as one that is typed. */
export const givenInLink =
  (name: string) =>
  ({ req }: { req: Pick<PayloadRequest, 'query'> }): string | undefined => {
    const given: unknown = req.query?.[name];
    return typeof given === 'string' && given.length <= MOST_SIGNS ? given : undefined;
  };
