/** The scheme and host the built screens are served under. */
export const appScheme = 'app';
export const appHost = 'rebound';

/** Where the screens come from: `app:` and `rebound`, or the development server's `http:` and `localhost:5183`. */
export type AppOrigin = { readonly protocol: string; readonly host: string };

export const builtAppOrigin: AppOrigin = { protocol: `${appScheme}:`, host: appHost };

/** The origin of a page address. Throws on text that is no address. */
export function originOf(address: string): AppOrigin {
  const { protocol, host } = new URL(address);
  return { protocol, host };
}

/** Whether an address belongs to the app's own screens. */
export function isOwnAddress(address: string, origin: AppOrigin): boolean {
  const url = URL.parse(address);
  // Not `url.origin`: for every scheme the URL standard does not know it is the text "null", equal for friend and foe.
  return url !== null && url.protocol === origin.protocol && url.host === origin.host;
}
