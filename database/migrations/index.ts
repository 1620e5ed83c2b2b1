import * as migration_20261125_095002_initial from './20261125_095002_initial';

export const migrations = [
  {
    up: migration_20261125_095002_initial.up,
    down: migration_20261125_095002_initial.down,
    name: '20261125_095002_initial'
  },
];
