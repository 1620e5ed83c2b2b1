/** MongoDB's MaxTimeMSExpired: it stopped a question that took longer than it was given. */
const TIME_IS_UP = 50;

/**
 * What a question brings, or `otherwise` where the database stopped it: a page says that there may be more, and is no error.
 * @throws whatever else goes wrong
 */
export async function withinTime<Value>(
  question: Promise<Value>,
  otherwise: Value,
): Promise<Value> {
  try {
    return await question;
  } catch (error) {
    if ((error as { code?: unknown } | null)?.code === TIME_IS_UP) return otherwise;
    throw error;
  }
}
