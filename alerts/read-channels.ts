/** Addresses out of an untrusted body, each once; what is no list of short texts is none at all. */
export function readChannels(value: unknown): string[] {
  if (!Array.isArray(value) || value.length > 500) return [];
  const texts = value.filter((each): each is string => typeof each === 'string' && each.length <= 120); // prettier-ignore
  return texts.length === value.length ? [...new Set(texts)].sort() : [];
}
