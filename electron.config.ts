import { resolve } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

/** Where the browser host listens while `npm run dev` proxies to it. */
const developmentHost = 'http://127.0.0.1:4313';

const wordsPattern = /[\\/]renderer[\\/]words[\\/]en[\\/](?<part>[\w-]+)\.ts$/;

/** One file chooses all words, so all would count as needed at the start: each part's words are a file of their own. */
function wordsOf(moduleId: string): string | null {
  return wordsPattern.exec(moduleId)?.groups?.['part'] ?? null;
}

export default defineConfig({
  main: {
    build: {
      rolldownOptions: {
        input: {
          index: 'src/main/index.ts',
          web: 'src/main/web.ts',
          worker: 'src/main/core/worker.ts',
        },
      },
    },
  },
  preload: {
    build: {
      // A sandboxed preload may require nothing but electron, so everything else is bundled into one CommonJS file.
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: 'src/preload/index.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    server: {
      port: 5183,
      strictPort: true,
      proxy: {
        '^/(rpc|events|files)(/|$)': {
          target: developmentHost,
          changeOrigin: true,
          // The host's guard compares Origin with its own address and stays the same in development.
          headers: { origin: developmentHost },
        },
      },
    },
    build: {
      minify: true,
      target: 'es2023',
      rolldownOptions: {
        input: { index: resolve('src/renderer/index.html') },
        treeshake: { moduleSideEffects: [{ test: wordsPattern, sideEffects: false }] },
        // Left alone, every mix of modules that the first screen shares with a later one becomes a file of its own: some
        // eighty small ones, which are compressed worse and asked for one by one.
        output: {
          codeSplitting: {
            groups: [
              { name: wordsOf, priority: 1, includeDependenciesRecursively: false },
              { name: 'start', tags: ['$initial'] },
            ],
          },
        },
      },
    },
    plugins: [
      react(),
      tailwindcss(),
      // electron-vite forces base './' in production; with path routes a deep link would then look for /applications/assets/…
      { name: 'rebound:base', enforce: 'post', config: () => ({ base: '/' }) },
    ],
  },
});
