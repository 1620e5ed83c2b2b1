import * as migration_20261126_022002_initial from './20261126_022002_initial';

export const migrations = [
  {
    up: migration_20261126_022002_initial.up,
    down: migration_20261126_022002_initial.down,
    name: '20261126_022002_initial'
  },
];
