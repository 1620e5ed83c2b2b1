import type { ServerFunctionClientArgs } from 'payload';

/**
 * Payload asks on the first key whether others have saved meanwhile, and offers nothing but to load the page again, which
 * takes the typed words along. The check is ours (docs/adr/0008): it is left out here.
 */
export const withoutStaleCheck = (call: ServerFunctionClientArgs): ServerFunctionClientArgs =>
  call.name === 'form-state' ? { ...call, args: { ...call.args, checkForStaleData: false } } : call;
