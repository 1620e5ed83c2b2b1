import type { AfterErrorHook, ErrorResult } from 'payload';

type Told = { message?: string; data?: unknown };

/**
 * Gives a refusal its sentences back. Payload adds them to an answer when the error is an instance of its class; the built server
 * holds that class once per layer (pages, routes), so an error of a hook may be of the other one and lose them. Told by its
 * data instead; only where Payload already shows the error's own message, so that what it hides stays hidden.
 */
export const wholeErrors: AfterErrorHook = ({ error, result }) => {
  const { name, message, data } = error as Error & { data?: ErrorResult['errors'][number]['data'] };
  const told: Told[] = result?.errors ?? [];
  const stripped = told.length === 1 && told[0]?.message === message && told[0].data === undefined;
  return stripped && data ? { response: { errors: [{ name, data, message }] } } : undefined;
};
