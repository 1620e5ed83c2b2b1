import * as migration_20261126_125923_initial from './20261126_125923_initial';

export const migrations = [
  {
    up: migration_20261126_125923_initial.up,
    down: migration_20261126_125923_initial.down,
    name: '20261126_125923_initial'
  },
];
