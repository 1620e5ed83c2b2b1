import { createHmac } from 'node:crypto';

/**
 * Value of `X-LienThong-Signature`: "t=<seconds>,v1=<hex>", an HMAC-SHA256 of "<t>.<body>". The time is signed too, so that
 * a receiver can refuse what somebody recorded and sends again.
 */
export function signature(secret: string, at: number, body: string): string {
  const t = Math.floor(at / 1000);
  return `t=${t},v1=${createHmac('sha256', secret).update(`${t}.${body}`).digest('hex')}`;
}
