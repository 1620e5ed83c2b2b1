import * as migration_20261126_012133_initial from './20261126_012133_initial';

export const migrations = [
  {
    up: migration_20261126_012133_initial.up,
    down: migration_20261126_012133_initial.down,
    name: '20261126_012133_initial'
  },
];
