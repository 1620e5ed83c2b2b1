import * as migration_20261126_143406_initial from './20261126_143406_initial';

export const migrations = [
  {
    up: migration_20261126_143406_initial.up,
    down: migration_20261126_143406_initial.down,
    name: '20261126_143406_initial'
  },
];
