import * as migration_20261126_014156_initial from './20261126_014156_initial';

export const migrations = [
  {
    up: migration_20261126_014156_initial.up,
    down: migration_20261126_014156_initial.down,
    name: '20261126_014156_initial'
  },
];
