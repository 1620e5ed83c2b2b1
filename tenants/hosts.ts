import type { TreeUnit } from './unit-tree';

/** `nested`: anbinh.namsach.example.vn; `flat`: anbinh-namsach.example.vn, for which one wildcard certificate is enough. */
export type HostPattern = 'nested' | 'flat';

/** Labels that belong to the system and are never given to a unit. */
export const RESERVED_LABELS: readonly string[] = [
  'www', 'quantri', 'admin', 'api', 'en', 'u', 'media', 'static', 'mail', 'smtp', 'ns1', 'ns2', 'internal',
]; // prettier-ignore

const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

/** Whether `host` is a well-formed lower-case name without a port (RFC 1123). */
export const isHost = (host: string): boolean =>
  host.length <= 253 && host.split('.').every((label) => LABEL.test(label));

/**
 * The host of a unit by the pattern.
 * @param lineage ancestors-or-self, the root first
 * @param baseDomain domain of the root unit unless it has one of its own
 * @returns null for a second root without a domain: it is reached by path only
 */
export function hostOf(
  lineage: readonly TreeUnit[],
  pattern: HostPattern,
  baseDomain: string | null,
): string | null {
  const [root, ...below] = lineage;
  const base = root?.domain ?? baseDomain;
  if (!base) return null;
  const labels = below.map((unit) => unit.hostLabel).reverse();
  if (labels.length === 0) return base;
  return `${labels.join(pattern === 'nested' ? '.' : '-')}.${base}`;
}

/** Host header → lower-case name without port and trailing dot; '' when it is not a host name. */
export function hostName(header: string | null | undefined): string {
  const name = (header ?? '').trim().toLowerCase().replace(/:\d+$/, '').replace(/\.$/, '');
  return isHost(name) || /^\[[0-9a-f:]+\]$/.test(name) ? name : '';
}

/** Whether a host stands for the machine itself (plain localhost, an IP): there the sites answer by path. */
export const isPlainHost = (name: string): boolean =>
  name === 'localhost' || /^\d{1,3}(\.\d{1,3}){3}$/.test(name) || name.startsWith('[');
