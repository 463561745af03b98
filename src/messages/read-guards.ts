import { isFlag, shape, type Guards } from './guards';

export const readGuards: Guards<'read'> = { read: [shape({ force: isFlag })] };
