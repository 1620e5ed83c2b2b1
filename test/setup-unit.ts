import { vi } from 'vitest';

// Files share a worker: what one of them put in the place of a module is nothing to the next.
vi.resetModules();
