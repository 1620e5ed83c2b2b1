import * as migration_20261126_015718_initial from './20261126_015718_initial';

export const migrations = [
  {
    up: migration_20261126_015718_initial.up,
    down: migration_20261126_015718_initial.down,
    name: '20261126_015718_initial'
  },
];
