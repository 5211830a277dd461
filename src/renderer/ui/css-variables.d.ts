import 'react';

declare module 'react' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface merges with React's own
  interface CSSProperties {
    /** Custom properties may be set from React; they go through the CSSOM, which the Content-Security-Policy allows. */
    readonly [name: `--${string}`]: string | number | undefined;
  }
}
