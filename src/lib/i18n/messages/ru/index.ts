import { explore } from './explore';
import { map } from './map';
import { pages } from './pages';
import { shell } from './shell';
import { words } from './words';

export const ru = { shell, words, map, explore, pages } as const;
