/** Runs once when a server starts: brings the data in order, then starts the worker where this process has to run it. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build')
    return;
  const { startServer } = await import('./worker/start-server');
  await startServer();
}
