export { runByName } from '../../src/tools/scenes/acts'
