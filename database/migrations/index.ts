import * as migration_20261125_022518_initial from './20261125_022518_initial';

export const migrations = [
  {
    up: migration_20261125_022518_initial.up,
    down: migration_20261125_022518_initial.down,
    name: '20261125_022518_initial'
  },
];
