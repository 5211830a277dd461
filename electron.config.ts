import { resolve } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

/** Where the browser host listens while `npm run dev` proxies to it. */
const developmentHost = 'http://127.0.0.1:4313';

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
      rolldownOptions: { input: { index: resolve('src/renderer/index.html') } },
    },
    plugins: [
      react(),
      tailwindcss(),
      // electron-vite forces base './' in production; with path routes a deep link would then look for /applications/assets/…
      { name: 'rebound:base', enforce: 'post', config: () => ({ base: '/' }) },
    ],
  },
});
