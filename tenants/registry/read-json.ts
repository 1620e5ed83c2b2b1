import { fault, type Fault, type FaultPlace } from './fault';

type Json = { value: Record<string, unknown> } | { fault: Fault };

/** Parses a JSON object of limited size; a byte-order mark at the start is accepted. */
export function readJson(text: string, maxBytes: number, place: FaultPlace = 'file'): Json {
  if (Buffer.byteLength(text) > maxBytes) {
    return { fault: fault('file.too-large', { place }, { max: Math.round(maxBytes / 1_000_000) }) };
  }
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return { value: value as Record<string, unknown> };
    }
  } catch {
    // The parser's message is English and names an offset nobody can use; the fault says what matters.
  }
  return { fault: fault('file.not-json', { place }) };
}
