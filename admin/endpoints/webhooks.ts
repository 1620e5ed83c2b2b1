import { listDeliveries, type ListedDelivery } from '@/webhooks/list-deliveries';
import { newSecret } from '@/webhooks/new-secret';
import { sendAgain } from '@/webhooks/send-again';

import { asPerson } from '../sendings/press-send';
import { action } from './action';
import { screen, type Screen } from './answer';

const PATH = '/lt/webhooks/:id';

/** The key is told this once. */
export type NewKey = { secret: string };

export type DeliveryList = { deliveries: ListedDelivery[] };

const hookOf = ({ req }: Screen): string => String(req.routeParams?.id ?? '');

/** `GET /api/lt/webhooks/:id/deliveries`: the newest ones. */
export const readDeliveries = screen(`${PATH}/deliveries`, async (at): Promise<DeliveryList> => ({
  deliveries: await listDeliveries(at.req, hookOf(at)),
}));

/** `POST /api/lt/webhooks/:id/key` {}: a new key in place of the former one. */
export const makeKey = action(`${PATH}/key`, async (at): Promise<NewKey> => ({
  secret: await asPerson(at.req, (req) => newSecret(req, hookOf(at), Date.now())),
}));

/** `POST /api/lt/webhooks/:id/again` {delivery}: *Gửi lại*; answers with the list. */
export const deliverAgain = action(`${PATH}/again`, async (at, { delivery }): Promise<DeliveryList | null> => {
  if (typeof delivery !== 'string' || !/^[A-Za-z0-9-]{1,64}$/.test(delivery)) return null;
  await asPerson(at.req, (req) => sendAgain(req, hookOf(at), delivery, Date.now()));
  return { deliveries: await listDeliveries(at.req, hookOf(at)) };
}); // prettier-ignore
