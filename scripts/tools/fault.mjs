/** Something the person at the keyboard can put right: shown as its message alone, without a trace. */
export class Fault extends Error {
  /** @override */
  name = 'Fault';
}
