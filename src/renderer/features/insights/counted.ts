import { createContext } from 'react';

/** Which applications the charts within count, in words: a picture of a chart says it, for it leaves the screen. */
export const Counted = createContext('');
