import * as migration_20261125_033358_initial from './20261125_033358_initial';

export const migrations = [
  {
    up: migration_20261125_033358_initial.up,
    down: migration_20261125_033358_initial.down,
    name: '20261125_033358_initial'
  },
];
