import { z } from 'zod';

// zod probes `new Function` for speed, which the strict Content-Security-Policy refuses (and reports).
// Imported first in main.tsx, because a schema built before this line would already have probed.
z.config({ jitless: true });
