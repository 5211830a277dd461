import { config } from 'zod/v4/core';

// zod probes `new Function` for speed, which the strict Content-Security-Policy refuses (and reports).
// Imported first in main.tsx, because a schema built before this line would already have probed.
// From the core alone: `zod` itself would put all of it, 24 kB, into the first chunk.
config({ jitless: true });
