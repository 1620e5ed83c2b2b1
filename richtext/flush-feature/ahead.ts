/** The server's answer to a save is worked in by then, on a slow line too. */
const AFTER_SAVE_MS = 30_000;

/** The new editor that the answer makes is there by then, on a slow machine too. */
const NEW_EDITOR_MS = 2000;

/** Whether an editor holds more than the answer to a save that is on its way. Moments are milliseconds, never going back. */
export class Ahead {
  private isSaving = false;
  private isTyped = false;
  private answeredAt = -Infinity;

  saving(): void {
    this.isSaving = true;
    this.isTyped = false;
  }

  /** Something was written. */
  typed(): void {
    if (this.isSaving) this.isTyped = true;
  }

  /** The save is over, well or not. */
  answered(now: number): void {
    if (this.isSaving) this.answeredAt = now;
    this.isSaving = false;
  }

  isAhead(now: number): boolean {
    return this.isTyped && (this.isSaving || now - this.answeredAt < NEW_EDITOR_MS);
  }

  /** Whether the form is to have each letter at once. */
  atOnce(now: number): boolean {
    return this.isSaving || now - this.answeredAt < AFTER_SAVE_MS;
  }
}
