import { env } from '@/security/env';

import { MOST_FAILURES } from './back-off';
import { WEBHOOKS, type WebhookRow } from './row';

/** Tells an administrator that a connection was switched off. Only the host of the address: the rest may be secret. */
export function offMail(
  name: string,
  { id, url, name: hook }: Pick<WebhookRow, 'id' | 'url' | 'name'>,
) {
  const { publicOrigin, adminHost } = env();
  const link = `${publicOrigin(adminHost)}/admin/collections/${WEBHOOKS}/${id}`;
  return {
    subject: `Kết nối “${hook}” đã tắt vì không gửi được`,
    text: [
      `Kính gửi: ${name}`,
      `Hệ thống đã gửi ${MOST_FAILURES} lần liên tiếp tới ${new URL(url).host} mà không được, nên đã tắt kết nối “${hook}”.`,
      `Anh, chị kiểm tra hệ thống nhận, rồi bật lại kết nối và bấm Gửi lại ở những lượt chưa gửi được: ${link}`,
      'Thư này được gửi tự động, xin không trả lời.',
    ].join('\n\n'),
  };
}
