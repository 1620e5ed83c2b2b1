import { APIError, type AfterErrorHook } from 'payload';
import { expect, it } from 'vitest';

import { wholeErrors } from './whole-errors';

type Args = Parameters<AfterErrorHook>[0];

/** What Payload makes of an error whose class it does not know. */
const after = (error: object, result: object) => wholeErrors({ error, result } as unknown as Args);

/** The same class, loaded a second time. */
class Foreign extends Error {
  override name = 'ValidationError';
  data = { errors: [{ path: 'homeBlocks', message: 'Phải có khối “Việc thường làm”.' }] };
}

it('a refusal keeps its sentence when its class came with another bundle', () => {
  const error = new Foreign('Mục sau chưa đúng: homeBlocks');
  expect(after(error, { errors: [{ message: error.message }] })).toEqual({
    response: { errors: [{ name: 'ValidationError', data: error.data, message: error.message }] },
  });
});

it('what is answered whole, by Payload or by a collection, stays as it is', () => {
  const error = new Foreign('Mục sau chưa đúng: title');
  const whole = { errors: [{ name: error.name, data: error.data, message: error.message }] };
  expect(after(error, whole)).toBeUndefined();
  expect(after(error, { clash: { mark: 1 } })).toBeUndefined();
});

it('nothing of an error that is hidden comes back', () => {
  const error = Object.assign(new APIError('secret', 500, { inside: 1 }), { name: 'APIError' });
  expect(after(error, { errors: [{ message: 'Something went wrong.' }] })).toBeUndefined();
  expect(after(new Error('plain'), { errors: [{ message: 'plain' }] })).toBeUndefined();
});
