import * as migration_20261126_132001_initial from './20261126_132001_initial';

export const migrations = [
  {
    up: migration_20261126_132001_initial.up,
    down: migration_20261126_132001_initial.down,
    name: '20261126_132001_initial'
  },
];
