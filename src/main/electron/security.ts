import {
  app,
  type MediaAccessPermissionRequest,
  type PermissionRequest,
  type Session,
  type WebContents,
} from 'electron';
import { isOwnAddress, type AppOrigin } from './app-origin.ts';
import { openExternal } from './native.ts';
import type { RecordingPermission } from './recording-permission.ts';

/** Copying and reminders, always; the microphone and the camera when the user has just asked for them. All else is denied. */
const allowedPermissions: ReadonlySet<string> = new Set(['clipboard-sanitized-write', 'notifications']);

/** Chromium's "failure" verdict on a certificate. */
const certificateRefused = -2;

/**
 * Turns off what Chromium would fetch by itself, and name resolution with it: offline is enforced, not promised.
 * Must run before the app is ready.
 */
export function enforceOffline({ isDevelopment }: { isDevelopment: boolean }): void {
  const exception = isDevelopment ? ' , EXCLUDE localhost' : '';
  app.commandLine.appendSwitch('host-resolver-rules', `MAP * ~NOTFOUND${exception}`);
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  app.commandLine.appendSwitch('disable-domain-reliability');
  app.commandLine.appendSwitch('no-pings');
}

type SessionRules = {
  readonly origin: AppOrigin;
  readonly isDevelopment: boolean;
  readonly recording: RecordingPermission;
};

/** Denies a session permissions, devices, the network, certificates and the spell checker's downloads. */
export async function hardenSession(
  session: Session,
  { origin, isDevelopment, recording }: SessionRules,
): Promise<void> {
  session.setPermissionRequestHandler((_contents, permission, callback, details) => {
    const isOwn = details.isMainFrame && isOwnAddress(details.requestingUrl, origin);
    callback(
      isOwn &&
        (allowedPermissions.has(permission) ||
          (permission === 'media' && recording.take(devicesOf(details, origin)))),
    );
  });
  session.setPermissionCheckHandler((_contents, permission, requestingOrigin, { mediaType, isMainFrame }) => {
    if (!isOwnAddress(requestingOrigin, origin)) return false;
    return (
      allowedPermissions.has(permission) ||
      (permission === 'media' && isMainFrame && recording.isOpen(mediaType ?? 'unknown'))
    );
  });
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, callback) => {
    callback(null);
  });
  session.webRequest.onBeforeRequest((details, callback) => {
    callback({ cancel: !isAllowedRequest(details.url, { origin, isDevelopment }) });
  });
  session.setCertificateVerifyProc((_request, callback) => {
    callback(certificateRefused);
  });
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerLanguages([]);
  // A proxy would resolve names for us and undo the resolver rule.
  await session.setProxy({ mode: 'direct' });
}

/**
 * Whether a session may load an address. A list of what is allowed, not of what is forbidden: http, https, ws, wss,
 * ftp and file fall out of it, and so does whatever scheme comes next.
 */
export function isAllowedRequest(
  address: string,
  { origin, isDevelopment }: { origin: AppOrigin; isDevelopment: boolean },
): boolean {
  const url = URL.parse(address);
  if (url === null) return false;
  if (url.protocol === 'blob:' || url.protocol === 'data:') return true;
  if (isOwnAddress(address, origin)) return true;
  if (!isDevelopment) return false;
  // Vite's live reload and the developer tools themselves.
  return url.protocol === 'devtools:' || (url.protocol === 'ws:' && url.host === origin.host);
}

/** What a request for devices is about: nothing when it comes from elsewhere. */
function devicesOf(
  details: PermissionRequest | MediaAccessPermissionRequest,
  origin: AppOrigin,
): readonly string[] {
  if (!('mediaTypes' in details)) return [];
  const { mediaTypes = [], securityOrigin } = details;
  return securityOrigin === undefined || isOwnAddress(securityOrigin, origin) ? mediaTypes : [];
}

/** Puts the rules for pages on everything Electron will ever create, before it loads anything. */
export function hardenEveryPage(origin: AppOrigin): void {
  app.on('web-contents-created', (_event, contents) => {
    hardenPage(contents, origin);
  });
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, callback) => {
    event.preventDefault();
    callback(false);
  });
  app.on('select-client-certificate', (event, _contents, _url, _list, callback) => {
    event.preventDefault();
    callback();
  });
  app.on('login', (event, _contents, _details, _info, callback) => {
    event.preventDefault();
    callback();
  });
}

/** No page may leave the app, open a window, hold a frame or a webview. Links out go to the user's own programs. */
export function hardenPage(contents: WebContents, origin: AppOrigin): void {
  contents.setWindowOpenHandler(({ url }) => {
    void openExternal(url);
    return { action: 'deny' };
  });
  contents.on('will-navigate', (details) => {
    if (isOwnAddress(details.url, origin)) return;
    details.preventDefault();
    void openExternal(details.url);
  });
  contents.on('will-frame-navigate', (details) => {
    // The main frame's navigations are judged above; the app has no other frames.
    if (!details.isMainFrame) details.preventDefault();
  });
  contents.on('will-redirect', (details) => {
    details.preventDefault();
  });
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
  // WebRTC is the one way out that neither the policy nor the session's request filter covers.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
